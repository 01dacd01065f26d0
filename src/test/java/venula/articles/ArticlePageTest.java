package venula.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import venula.WholeHouse;

@WholeHouse
class ArticlePageTest {
    @Autowired
    MockMvc browser;

    @Autowired
    Articles articles;

    @Test
    void an_article_names_writer_reviewer_and_sources() throws Exception {
        assertThat(page("aspirin-and-other-medicines"))
                .contains("Nkechi Abramowell, MD, FACP, RVT")
                .containsSubsequence("Reviewed by", "Ruth Okonjo-Vance, MD, FACS, RPVI", "20 April 2026")
                .contains("<a href=\"/sources#DAVIS-1990\">DAVIS-1990</a>")
                .doesNotContain("Review overdue");
    }

    @Test
    void an_article_nobody_looked_at_for_two_years_says_so() throws Exception {
        assertThat(page("lumps-after-vein-injections-2012")).contains("Review overdue");
    }

    @Test
    void a_disputed_claim_is_answered_in_the_section_that_makes_it() throws Exception {
        var page = page("lumps-after-vein-injections-2012");
        var section = page.substring(page.indexOf("id=\"s4\""), page.indexOf("id=\"s5\""));

        assertThat(section)
                .contains("<a class=\"claim but\" href=\"#s4-aspirin-for-lumps\">Aspirin, for a week.</a>")
                .contains("<p id=\"s4-aspirin-for-lumps\">Does not support: <q>Aspirin makes lumps");
        assertThat(page.substring(page.indexOf("id=\"s3\""), page.indexOf("id=\"s4\"")))
                .doesNotContain("What the evidence says");
    }

    @Test
    void no_article_page_is_larger_than_25_kilobytes_and_one_note_says_what_is_made_up() throws Exception {
        for (var article : articles.all()) {
            var page = page(article.slug());

            assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(25 * 1024);
            assertThat(Pattern.compile("made up").matcher(page).results()).hasSize(1);
            assertThat(Pattern.compile("<section class=\"stack\" id=\"s")
                            .matcher(page)
                            .results())
                    .hasSameSizeAs(article.sections());
        }
    }

    @Test
    void all_articles_stand_under_their_topics() throws Exception {
        browser.perform(get("/articles"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h2>Lumps</h2>")))
                .andExpect(content().string(containsString("/articles/red-flags")));
    }

    @Test
    void what_nobody_wrote_leads_back() throws Exception {
        browser.perform(get("/articles/no-such").accept("text/html"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("There is no such article")));
    }

    private String page(String slug) throws Exception {
        return browser.perform(get("/articles/" + slug))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
