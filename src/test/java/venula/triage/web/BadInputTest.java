package venula.triage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import venula.WholeHouse;

@WholeHouse
class BadInputTest {
    private Asking somebody;

    @BeforeEach
    void browse(@Autowired MockMvc browser) {
        somebody = new Asking(browser);
    }

    @Test
    void nothing_typed_is_asked_for() throws Exception {
        somebody.send("words", "  ").andExpect(status().isUnprocessableContent());
        assertThat(somebody.ask("words", ""))
                .contains("One thing to mend", "href=\"#words\"", "Say what you see or feel. A few words are enough.");
    }

    @ParameterizedTest
    @CsvSource({"-3, is before the treatment", "99999, is more days than we can place", "soon, is not a number of days"
    })
    void a_day_that_cannot_be_is_told_beside_its_field(String day, String sentence) throws Exception {
        var page = somebody.ask("words", "my bruise is blue", "day", day);

        assertThat(page)
                .contains(sentence, "value=\"" + day + "\"", "my bruise is blue", "What you typed is still here.");
    }

    @Test
    void a_wrong_day_does_not_hide_a_danger() throws Exception {
        assertThat(somebody.ask("words", "I have chest pain", "day", "-3"))
                .contains("Call your emergency number now.", "is before the treatment");
    }

    @Test
    void a_wrong_day_beside_findings_costs_the_day_and_not_the_advice() throws Exception {
        assertThat(somebody.pick("finding", "leg-swelling", "day", "-3"))
                .contains("Have this looked at today.", "is before the treatment", "We left the day out.");
    }

    @Test
    void too_many_words_stay_in_the_form() throws Exception {
        var words = "my bruise is blue ".repeat(300).strip();

        assertThat(somebody.ask("words", words)).contains("we read up to 4,000", words);
    }

    @Test
    void what_looks_like_a_script_is_only_text() throws Exception {
        var page = somebody.ask("words", "<script>alert(1)</script> a bruise\"><img src=x>");

        assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void signs_no_person_types_are_left_out() throws Exception {
        assertThat(somebody.ask("words", "a\u0000 bru\u0007ise \uFFFD😭")).contains("a bruise 😭", "Remove: Bruise");
    }

    @Test
    void a_finding_there_are_no_words_for_is_refused_and_not_dropped() throws Exception {
        somebody.send("finding", "no-such-thing").andExpect(status().isBadRequest());
        somebody.send("finding", "lump size=3").andExpect(status().isBadRequest());
    }
}
