package venula.journeys;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A house in which nobody has written anything yet: it says so, and there is a way on. */
@EmptyJourney
class EmptyHouseTest {
    @LocalServerPort
    int port;

    private Visitor somebody;

    @BeforeEach
    void comes() {
        somebody = Visitor.coming(port, Way.WITH_A_MOUSE);
    }

    @AfterEach
    void leaves() {
        somebody.close();
    }

    static Stream<Place> places() {
        return Place.thatMayBeEmpty();
    }

    @ParameterizedTest
    @MethodSource("places")
    void every_empty_place_is_open_to_everybody(Place place) {
        place.way().accept(somebody);
        Barriers.noneFor(somebody);
    }

    @Test
    void the_first_page_says_that_nobody_has_asked_and_names_no_question() {
        somebody.opens("/");
        somebody.reads("What others asked", "No questions yet.");
        somebody.doesNotRead("Sample content");
        somebody.follows("See what is normal when");
        somebody.isTold("What is normal when");
    }

    @Test
    void advice_is_given_all_the_same() {
        somebody.asks("My calf is swollen", "6");
        somebody.isTold("Have this looked at today.");
        somebody.doesNotRead("What doctors have written");
    }
}
