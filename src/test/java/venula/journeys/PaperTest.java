package venula.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An advice on paper: printed at night too, and without the grounds that printers leave out. */
@Journey
class PaperTest {
    private static final int SHEET = 718;
    private static final int HEIGHT = 1000;
    // grey, for axe takes white on white for something hidden on purpose
    private static final String WITHOUT_GROUNDS = """
            () => document.querySelectorAll('*').forEach(part =>
                part.style.setProperty('background', part === document.documentElement ? '#eee' : 'none', 'important'))
            """;
    private static final String TO_TAP = """
            () => [...document.querySelectorAll('button, input, select, textarea, summary')]
                .filter(part => part.checkVisibility() && !part.closest('.unseen'))
                .map(part => part.outerHTML)
            """;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "A small bruise on my calf that is fading, None of these six, Expected, Look again on 7 December 2026.",
        "A small scab where the needle was, None of these 6 signs, Contact the clinic, I had veins in my leg treated",
        "My calf is swollen, None of these 5 signs, Be seen today, I had veins in my leg treated",
        "Chest pain, None of these 5 signs, Emergency, I had veins in my leg treated"
    })
    void every_level_is_read_on_paper(String words, String answer, String level, String sentence) {
        try (var somebody = Visitor.coming(port, Way.WITH_A_MOUSE)) {
            somebody.asks(words, "5");
            somebody.presses(answer);
            prints(somebody);
            somebody.reads(level, sentence, "What we understood", "Advice number");
            seesNothingToTap(somebody);
            canReadAllOfIt(somebody);
        }
    }

    private static void prints(Visitor somebody) {
        somebody.page().setViewportSize(SHEET, HEIGHT);
        somebody.page()
                .emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
    }

    private static void seesNothingToTap(Visitor somebody) {
        assertThat((List<?>) somebody.page().evaluate(TO_TAP)).isEmpty();
    }

    private static void canReadAllOfIt(Visitor somebody) {
        somebody.page().evaluate(WITHOUT_GROUNDS);
        var found = new AxeBuilder(somebody.page())
                .setLegacyMode(true)
                .withRules(List.of("color-contrast"))
                .analyze();
        assertThat(found.getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream())
                        .map(node -> node.getHtml()))
                .isEmpty();
    }
}
