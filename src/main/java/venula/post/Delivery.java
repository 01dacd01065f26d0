package venula.post;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import venula.database.Database;

/** Letters leave again and again while the server runs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PostOptions.class)
class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final Postman postman;

    Delivery(Database database, PostOptions options) {
        Carrier carrier = options.smtp().isPresent() ? new Smtp(options) : _ -> Carrier.Taken.STAYS;
        this.postman = new Postman(LetterTable.in(database), carrier, Clock.systemUTC());
    }

    @Bean
    static Outbox outbox(Database database) {
        return Outbox.over(database, Clock.systemUTC());
    }

    @Scheduled(fixedDelayString = "${venula.post.every:PT5S}")
    void goRound() {
        try {
            postman.goRound();
        } catch (RuntimeException failure) {
            LOG.warn(
                    "Letters wait, it is tried again later: {}",
                    failure.getClass().getName());
        }
    }
}
