package venula.moderation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import venula.WholeHouse;
import venula.moderation.HumanCheck;

@WholeHouse
@TestPropertySource(properties = "venula.parts=true")
class HumanCheckPageTest {
    @Autowired
    MockMvc browser;

    @Autowired
    HumanCheck check;

    @Test
    void the_form_asks_in_plain_words_and_brings_its_script() throws Exception {
        var page = browser.perform(get("/parts/human-check"))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains("name=\"check-answer\"", "/scripts/human-check-", "data-zeros=\"16\"");
        assertThat(Pattern.compile("<label for=\"check-answer\">[^<]+\\?</label>")
                        .matcher(page)
                        .find())
                .isTrue();
    }

    @Test
    void what_was_typed_is_kept_when_the_answer_is_wrong() throws Exception {
        var token = check.challenge().token();

        browser.perform(post("/parts/human-check")
                        .param("words", "my leg itches")
                        .param("check-token", token)
                        .param("check-answer", "no idea"))
                .andExpect(content().string(containsString("my leg itches</textarea>")))
                .andExpect(content().string(containsString("That was not the answer to the question.")))
                .andExpect(content().string(not(containsString(token))));
    }
}
