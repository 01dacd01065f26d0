package venula;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;
import venula.database.Folders;

/** A test of the whole house: its own PostgreSQL with the samples in it, on 20 November 2026. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "venula.site.samples=true",
            "venula.voices.patience=20s",
            "venula.advice.storing=20s",
            "venula.search.pause=PT1S"
        })
@AutoConfigureMockMvc
@Import(WholeHouse.Surroundings.class)
public @interface WholeHouse {
    @TestConfiguration(proxyBeanMethods = false)
    class Surroundings {
        @Bean
        DynamicPropertyRegistrar dataFolder() {
            var folder = Folders.fresh();
            return properties -> properties.add("venula.database.data", () -> folder);
        }

        /** A busy machine must not look like a broken part; other tests tell what happens when a part hangs. */
        @Bean
        DynamicPropertyRegistrar allTheTimeThereIs() {
            return properties -> {
                properties.add("venula.advice.storing", () -> "20s");
                properties.add("venula.voices.patience", () -> "20s");
            };
        }

        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
        }
    }
}
