package venula.triage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import venula.WholeHouse;

/** Whether somebody writes it or ticks it, it is the same advice. */
@WholeHouse
class WordsAndFormTest {
    private static final Pattern ADVICE = Pattern.compile("<h1[^>]*>([^<]*)|href=\"(/rules/[^\"]*)\"");

    @Autowired
    MockMvc browser;

    private Asking somebody;

    @BeforeEach
    void browse() {
        somebody = new Asking(browser);
    }

    @ParameterizedTest
    @CsvSource({
        "A bruise on my calf, 5, bruise, ''",
        "A bruise on my calf, 30, bruise, ''",
        "A bruise on my calf that is growing, 5, bruise, bruise/growing",
        "My whole leg is swollen, 6, leg-swelling, ''",
        "Chest pain, 2, chest-pain, ''",
        "A brown mark where the vein was, 60, staining, ''",
        "A blister, 3, blister, ''",
    })
    void words_and_ticks_give_the_same_advice(String words, String day, String finding, String slot) throws Exception {
        var written = somebody.ask("words", words, "day", day, "signs", "none");
        var ticked = somebody.pick("finding", finding, "slot", slot, "day", day, "signs", "none");

        assertThat(advice(written)).isNotEmpty().isEqualTo(advice(ticked));
    }

    @Test
    void the_list_leads_to_advice_in_three_pages() throws Exception {
        var list = somebody.open("/check");
        var more = Asking.text(browser.perform(
                post("/check").accept("text/html").param("finding", "bruise").param("day", "5")));
        var advice = somebody.pick("finding", "bruise", "day", "5", "signs", "none");

        assertThat(list).contains("action=\"/check\"", "value=\"bruise\"");
        assertThat(more).contains("action=\"/advice\"", "name=\"signs\" value=\"none\"");
        assertThat(advice).contains("This fits what is expected.");
    }

    private static List<String> advice(String page) {
        return ADVICE.matcher(page).results().map(MatchResult::group).toList();
    }
}
