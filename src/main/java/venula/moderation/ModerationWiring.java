package venula.moderation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes what the pages ask before they take words of strangers. */
@Configuration
class ModerationWiring {
    @Bean
    HumanCheck humanCheck(Clock clock) {
        return HumanCheck.fresh(clock);
    }
}
