package venula.journeys;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pictures of what is empty at first; see {@code bin/screenshots}. */
@EmptyJourney
class EmptyScreenshots {
    @Test
    void everything_empty_is_pictured(@LocalServerPort int port) {
        Place.thatMayBeEmpty().forEach(place -> Pictures.take(port, place));
    }
}
