package venula.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import venula.search.Catalogue;

/** Every kind of page, for everybody: whatever they see, on the narrowest phone, in light and in the dark. */
@Journey
class PlacesTest {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int NARROWEST = 320;
    private static final int HEIGHT = 640;
    private static final int ENOUGH = 25 * 1024;

    @LocalServerPort
    int port;

    private Visitor somebody;

    @BeforeEach
    void comes(@Autowired Catalogue catalogue) {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(catalogue::isReady);
        somebody = Visitor.coming(port, Way.WITH_A_MOUSE);
    }

    @AfterEach
    void leaves() {
        somebody.close();
    }

    @ParameterizedTest
    @MethodSource("venula.journeys.Place#all")
    void every_place_is_open_to_everybody(Place place) {
        goesTo(place);
        findsNothingInTheWay(ColorScheme.LIGHT);
        findsNothingInTheWay(ColorScheme.DARK);
        neverScrollsSideways();
        gotItInOneSmallPiece();
    }

    private void goesTo(Place place) {
        place.way().accept(somebody);
    }

    private void findsNothingInTheWay(ColorScheme scheme) {
        somebody.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        var found = new AxeBuilder(somebody.page())
                .setLegacyMode(true)
                .withTags(RULES)
                .analyze()
                .getViolations();
        assertThat(found.stream().map(PlacesTest::told)).as(scheme.name()).isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                .collect(Collectors.joining("\n", rule.getId() + ": ", ""));
    }

    private void neverScrollsSideways() {
        somebody.page().setViewportSize(NARROWEST, HEIGHT);
        assertThat((int) somebody.page().evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(NARROWEST);
    }

    private void gotItInOneSmallPiece() {
        assertThat(somebody.received()).isLessThanOrEqualTo(ENOUGH);
    }
}
