package venula.triage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import venula.WholeHouse;

@WholeHouse
class HomePageTest {
    private static final Pattern QUESTION = Pattern.compile("href=\"(/questions/[^\"]+)\"");

    @Autowired
    MockMvc browser;

    private Asking somebody;

    @BeforeEach
    void browse() {
        somebody = new Asking(browser);
    }

    @Test
    void what_others_asked_is_there_with_the_most_answered_first() throws Exception {
        var asked = questionsOn(somebody.open("/"));

        assertThat(asked).hasSize(4).startsWith("/questions/hard-beads-after-injections");
        for (var question : asked) browser.perform(get(question)).andExpect(status().isOk());
    }

    @Test
    void it_is_there_as_well_when_the_form_comes_back() throws Exception {
        assertThat(questionsOn(somebody.ask("words", ""))).hasSize(4);
    }

    private static List<String> questionsOn(String page) {
        return QUESTION.matcher(page)
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
    }
}
