package venula.triage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import venula.triage.web.Faults.FailingTagger;

@FaultyHouse
class ReaderGoneTest {
    private static final Pattern NUMBER = Pattern.compile("/advice/[0-9a-f]{32}");
    private static final String EMERGENCY = "Call your emergency number now.";
    private static final String WHY = "Something broke on our side while we worked this out.";

    @Autowired
    FailingTagger tagger;

    private Asking somebody;

    @BeforeEach
    void browse(@Autowired MockMvc browser) {
        somebody = new Asking(browser);
        tagger.fail(true);
    }

    @AfterEach
    void mend() {
        tagger.fail(false);
    }

    @Test
    void what_could_not_be_read_is_an_emergency_and_says_so() throws Exception {
        assertThat(somebody.ask("words", "A fading bruise", "day", "5"))
                .contains(EMERGENCY, WHY, "We could not read all that you wrote, so the advice went up.")
                .contains("tel:112", "tel:999", "tel:911");
    }

    @Test
    void what_phrases_alone_can_read_is_still_shown() throws Exception {
        assertThat(somebody.ask("words", "A fading bruise", "day", "5")).contains("Remove: Bruise");
    }

    @Test
    void no_tap_brings_it_down() throws Exception {
        var page = somebody.ask("words", "A fading bruise", "day", "5");

        assertThat(somebody.tap(withWords(page), "signs", "none")).contains(EMERGENCY, WHY);
        assertThat(somebody.tap(withWords(page), "without", "finding bruise trend=better"))
                .contains(EMERGENCY, WHY)
                .doesNotContain("Remove: Bruise");
    }

    @Test
    void opened_again_it_is_no_milder() throws Exception {
        var number = NUMBER.matcher(somebody.ask("words", "A fading bruise", "day", "5"));

        assertThat(number.find()).isTrue();
        assertThat(somebody.open(number.group())).contains(EMERGENCY);
    }

    @Test
    void who_picks_from_the_list_needs_no_reader() throws Exception {
        assertThat(somebody.pick("finding", "bruise", "day", "5", "signs", "none"))
                .contains("This fits what is expected.");
    }

    @Test
    void what_is_read_again_once_it_works_is_what_it_would_have_been() throws Exception {
        var page = somebody.ask("words", "A fading bruise", "day", "5");
        tagger.fail(false);

        assertThat(somebody.ask("words", "A fading bruise", "day", "5", "again", "yes"))
                .doesNotContain(EMERGENCY, WHY);
        assertThat(page).contains(EMERGENCY);
    }

    /** The words stand in a visible field, which a browser sends as well. */
    private static String withWords(String page) {
        return page + "<input type=\"hidden\" name=\"words\" value=\"A fading bruise\">";
    }
}
