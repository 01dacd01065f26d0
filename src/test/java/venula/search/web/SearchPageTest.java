package venula.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import venula.WholeHouse;
import venula.questions.Question;
import venula.questions.Questions;
import venula.search.Catalogue;

@WholeHouse
class SearchPageTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Autowired
    MockMvc browser;

    @Autowired
    Catalogue catalogue;

    @Autowired
    DataSource tables;

    @BeforeEach
    void wait_for_the_catalogue() throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!catalogue.isReady() && Instant.now().isBefore(end)) Thread.sleep(100);
    }

    @Test
    void the_form_is_empty_and_sends_its_words_in_the_body() throws Exception {
        browser.perform(get("/search"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("action=\"/search\" method=\"post\"")))
                .andExpect(content().string(not(containsString("Nothing fits"))));
    }

    @Test
    void answers_and_articles_are_found_and_grouped() throws Exception {
        assertThat(search("can I fly"))
                .contains("<h2>Questions and answers</h2>", "<h2>Articles</h2>")
                .contains("/questions/flying-after-sclerotherapy", "/articles/travel-and-flying#s");
    }

    @Test
    void a_page_is_found_once_at_its_best_place() throws Exception {
        assertThat(search("is a hard bead under the skin dangerous"))
                .containsOnlyOnce("<a href=\"/questions/hard-beads-after-injections");
    }

    @Test
    void spider_and_crawler_veins_lead_to_the_same_page() throws Exception {
        var page = "/questions/spider-veins-still-there-at-eight-weeks";

        assertThat(search("spider veins after eight weeks")).contains(page);
        assertThat(search("crawler veins after eight weeks")).contains(page);
    }

    @Test
    void what_is_normal_and_the_rules_are_found_too_the_rules_last() throws Exception {
        assertThat(search("swollen calf"))
                .contains("<a href=\"/what-is-normal/leg-swelling\">")
                .containsSubsequence("<h2>Questions and answers</h2>", "<h2>Rules</h2>", "<a href=\"/rules/R10");
    }

    @Test
    void every_address_that_is_found_can_be_opened() throws Exception {
        var addresses = Pattern.compile("<li><a href=\"([^\"#]+)");
        for (var words : new String[] {"brown mark", "stocking", "vein is still there", "short of breath"})
            for (var found : addresses.matcher(search(words)).results().toList())
                browser.perform(get(found.group(1))).andExpect(status().isOk());
    }

    @Test
    void what_is_written_is_found_soon_and_what_is_removed_no_longer(@Autowired Questions questions) throws Exception {
        var database = JdbcClient.create(tables);
        questions.add(new Question(
                "glow-in-the-dark",
                "Can a treated vein glow in the dark?",
                "Mine seems to glow.",
                "bruises",
                LocalDate.parse("2026-11-01"),
                Optional.empty(),
                Set.of(),
                true,
                List.of()));
        try {
            await().atMost(PATIENCE)
                    .until(() -> search("vein that glows in the dark").contains("glow-in-the-dark"));
        } finally {
            database.sql("delete from questions_question where slug = 'glow-in-the-dark'")
                    .update();
        }
        await().atMost(PATIENCE)
                .until(() -> !search("vein that glows in the dark").contains("glow-in-the-dark"));
    }

    @Test
    void a_misspelt_word_is_understood() throws Exception {
        assertThat(search("brusing")).contains("/questions/bruises-how-long");
    }

    @Test
    void what_is_disputed_is_answered_before_anybody_opens_it() throws Exception {
        assertThat(search("take aspirin for a week for a lumpy vein"))
                .containsSubsequence("What the evidence says:", "Aspirin is not a guideline treatment");
    }

    @Test
    void what_is_not_here_is_not_made_up() throws Exception {
        assertThat(search("quantum chromodynamics")).contains("Nothing fits these words.");
        assertThat(search("<script>")).doesNotContain("<script>\"");
    }

    private String search(String words) throws Exception {
        return browser.perform(post("/search").param("words", words))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
