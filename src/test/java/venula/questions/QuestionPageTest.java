package venula.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import venula.WholeHouse;

@WholeHouse
class QuestionPageTest {
    private static final String TWELVE = "/questions/hard-beads-after-injections";

    @Autowired
    MockMvc browser;

    @Autowired
    Questions questions;

    @Test
    void a_question_with_twelve_answers_shows_twelve_and_says_so() throws Exception {
        var page = page(TWELVE);

        assertThat(Pattern.compile("<article class=\"answer").matcher(page).results())
                .hasSize(12);
        assertThat(page).contains("12 answers").contains("My sister says a clot is a clot");
    }

    @Test
    void a_page_with_twelve_answers_has_at_most_25_kilobytes() throws Exception {
        assertThat(page(TWELVE).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(25 * 1024);
    }

    @Test
    void lists_can_be_opened_more_often_than_there_are_connections() throws Exception {
        for (int visit = 0; visit < 12; visit++) {
            assertThat(page("/questions")).contains("Newest questions");
            assertThat(page("/topics")).contains("/topics/lumps");
        }
    }

    @Test
    void every_page_counts_the_answers_it_lists() throws Exception {
        for (var question : questions.all()) {
            var listed = Pattern.compile("<article class=\"answer").matcher(page("/questions/" + question.slug()));

            assertThat(listed.results()).hasSameSizeAs(question.answers());
        }
    }

    @Test
    void the_disclaimer_stands_before_the_answers() throws Exception {
        var page = page(TWELVE);

        assertThat(page.indexOf("does not make its writer your doctor")).isBetween(0, page.indexOf("id=\"answers\""));
    }

    @Test
    void four_doctors_sign_one_answer_and_each_is_named_with_letters() throws Exception {
        assertThat(page(TWELVE))
                .contains("Ruth Okonjo-Vance</a>, MD, FACS, RPVI<br>")
                .contains("Lionel Stavebrook</a>, DO, FACOS</h3>")
                .contains("Saltgrass Vascular Associates</a> · Galveston, TX");
    }

    @Test
    void a_practice_without_a_doctor_stands_where_the_name_would() throws Exception {
        assertThat(page(TWELVE))
                .contains("<h3 class=\"who\"><a href=\"/practices/copperline\">Copperline Skin and Vein</a></h3>")
                .contains("No doctor named · Tucson, AZ");
    }

    @Test
    void an_answer_of_2011_says_how_old_it_is() throws Exception {
        assertThat(page(TWELVE)).contains("<b>15 years old</b>");
        assertThat(page("/questions/aspirin-after-treatment"))
                .containsSubsequence("10 February 2026</time>", " <span class=\"tag sample\">");
    }

    @Test
    void the_last_review_is_told_with_its_date_or_that_there_was_none() throws Exception {
        assertThat(page(TWELVE)).containsPattern("last reviewed <time datetime=\"2026-05-11\">11 May 2026");
        assertThat(page("/questions/aspirin-after-treatment")).contains("last reviewed: not yet reviewed");
    }

    @Test
    void a_disputed_claim_is_marked_and_answered_in_its_answer() throws Exception {
        var answer = article(page(TWELVE), "a7");

        assertThat(answer)
                .contains("<a class=\"claim but\" href=\"#a7-aspirin-for-lumps\">take an aspirin with breakfast")
                .contains("<p id=\"a7-aspirin-for-lumps\">")
                .contains("Aspirin is not a guideline treatment")
                .contains("pending clinical review");
        assertThat(article(page(TWELVE), "a2")).doesNotContain("What the evidence says");
    }

    @Test
    void everything_made_up_is_marked_and_one_note_says_so() throws Exception {
        var page = page(TWELVE);

        assertThat(Pattern.compile("tag sample").matcher(page).results()).hasSize(13);
        assertThat(Pattern.compile("made up").matcher(page).results()).hasSize(1);
    }

    @Test
    void the_way_leads_back_to_topic_and_on_to_what_is_near() throws Exception {
        assertThat(page(TWELVE))
                .contains("<a href=\"/topics/lumps\">Lumps</a>")
                .contains("Near this question")
                .contains("<a href=\"/articles/lumps-what-they-are-and-when-to-call\">");
    }

    @Test
    void all_questions_are_reached_by_topic() throws Exception {
        browser.perform(get("/questions"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Newest questions")))
                .andExpect(content().string(containsString("<a href=\"/topics/lumps\">Lumps</a>")));
        browser.perform(get("/topics/lumps"))
                .andExpect(content().string(containsString("8 questions")))
                .andExpect(content().string(containsString("<a href=\"" + TWELVE + "\">")))
                .andExpect(content().string(containsString("Lumps under the skin")));
        browser.perform(get("/topics")).andExpect(content().string(containsString("/topics/travel")));
    }

    @Test
    void other_words_for_a_topic_lead_to_its_page() throws Exception {
        browser.perform(get("/topics/spider")).andExpect(redirectedUrl("/topics/the-treatment"));
        browser.perform(get("/topics/Crawler veins")).andExpect(redirectedUrl("/topics/the-treatment"));
    }

    @Test
    void what_nobody_asked_leads_back_to_what_was_asked() throws Exception {
        for (var missing : new String[] {"/questions/no-such", "/questions/%00", "/topics/nothing"})
            browser.perform(get(java.net.URI.create(missing)).accept("text/html"))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(containsString("action=\"/search\"")))
                    .andExpect(content().string(not(containsString("Something broke"))));
    }

    private String page(String address) throws Exception {
        return browser.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static String article(String page, String anchor) {
        var start = page.indexOf("id=\"" + anchor + "\"");
        return page.substring(start, page.indexOf("</article>", start));
    }
}
