package venula.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import venula.RunningHouse;

/** What somebody does in a real browser, from the first page to what they came for. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RunningHouse
@ExtendWith(ChromiumNeeded.class)
@interface Journey {}
