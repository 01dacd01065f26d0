package venula.journeys;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import venula.search.Catalogue;

/** Pictures of every kind of page; see {@code bin/screenshots}. */
@Journey
class Screenshots {
    @Test
    void everything_is_pictured(@LocalServerPort int port, @Autowired Catalogue catalogue) {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(catalogue::isReady);
        Place.all().forEach(place -> Pictures.take(port, place));
    }
}
