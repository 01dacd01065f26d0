package venula.journeys;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Takes pictures of a place: on a phone and on a desk, in light and in the dark, and an advice on paper. */
final class Pictures {
    private static final Path FOLDER = Path.of("target/screenshots");
    private static final List<Integer> WIDTHS = List.of(390, 1280);
    private static final int SHEET = 718;
    private static final int HEIGHT = 844;

    private final Visitor somebody;
    private final Place place;

    private Pictures(Visitor somebody, Place place) {
        this.somebody = somebody;
        this.place = place;
    }

    static void take(int port, Place place) {
        try (var somebody = Visitor.coming(port, Way.WITH_A_MOUSE)) {
            place.way().accept(somebody);
            new Pictures(somebody, place).take();
        }
    }

    private void take() {
        for (var width : WIDTHS)
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                somebody.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                picture(width, scheme.name());
            }
        if (!place.name().startsWith("advice-")) return;
        somebody.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        picture(SHEET, "paper");
    }

    private void picture(int width, String look) {
        var name = "%s-%d-%s.png".formatted(place.name(), width, look.toLowerCase(Locale.ROOT));
        somebody.page().setViewportSize(width, HEIGHT);
        somebody.page()
                .screenshot(
                        new ScreenshotOptions().setPath(FOLDER.resolve(name)).setFullPage(true));
    }
}
