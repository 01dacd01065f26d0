package venula.triage.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/**
 * A test of a whole house in which a part can fail: its database, its trained reader, its search; and time can pass.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"venula.site.samples=true", "venula.advice.erasing=PT1S"})
// what a browser was shown is not printed: tests look for words in the log
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(Faults.class)
@interface FaultyHouse {}
