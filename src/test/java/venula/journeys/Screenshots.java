package venula.journeys;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import venula.search.Catalogue;

/** Pictures of every kind of page, on a phone and on a desk, in light and in the dark; see {@code bin/screenshots}. */
@Journey
class Screenshots {
    private static final Path FOLDER = Path.of("target/screenshots");
    private static final List<Integer> WIDTHS = List.of(390, 1280);
    private static final int HEIGHT = 844;

    @LocalServerPort
    int port;

    @Test
    void everything_is_pictured(@Autowired Catalogue catalogue) {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(catalogue::isReady);
        Place.all().forEach(this::picture);
    }

    private void picture(Place place) {
        try (var somebody = Visitor.coming(port, Way.WITH_A_MOUSE)) {
            place.way().accept(somebody);
            for (var width : WIDTHS)
                for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) picture(somebody, place, width, scheme);
        }
    }

    private static void picture(Visitor somebody, Place place, int width, ColorScheme scheme) {
        var name = "%s-%d-%s.png".formatted(place.name(), width, scheme.name().toLowerCase(Locale.ROOT));
        somebody.page().setViewportSize(width, HEIGHT);
        somebody.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        somebody.page()
                .screenshot(
                        new ScreenshotOptions().setPath(FOLDER.resolve(name)).setFullPage(true));
    }
}
