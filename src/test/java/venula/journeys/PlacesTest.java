package venula.journeys;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import venula.search.Catalogue;

/** Every kind of page, for everybody: whatever they see, on the narrowest phone, in light and in the dark. */
@Journey
class PlacesTest {
    @ParameterizedTest
    @MethodSource("venula.journeys.Place#all")
    void every_place_is_open_to_everybody(Place place, @LocalServerPort int port, @Autowired Catalogue catalogue) {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(catalogue::isReady);
        try (var somebody = Visitor.coming(port, Way.WITH_A_MOUSE)) {
            place.way().accept(somebody);
            Barriers.noneFor(somebody);
        }
    }
}
