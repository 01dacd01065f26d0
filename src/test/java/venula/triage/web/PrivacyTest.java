package venula.triage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import venula.database.Line;
import venula.triage.web.Faults.FailingTagger;

/** A word that nobody else uses is written, and looked for everywhere it must not be. */
@FaultyHouse
@ExtendWith(OutputCaptureExtension.class)
class PrivacyTest {
    private static final String WORD = "quetzalfeather";
    private static final String WORDS = "Day 6 after foam. My calf is swollen like a " + WORD;
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src|action|hx-post)=\"([^\"]*)\"");

    @Autowired
    MockMvc browser;

    @Autowired
    Line line;

    @Autowired
    FailingTagger tagger;

    private Asking somebody;

    @BeforeEach
    void browse() {
        somebody = new Asking(browser);
    }

    @AfterEach
    void mend() throws Exception {
        tagger.fail(false);
        line.mend();
        Awaitility.await().until(() -> somebody.ask("words", "A bruise").contains("/advice/"));
    }

    @Test
    void no_line_of_the_log_has_it_whatever_fails(CapturedOutput log) throws Exception {
        everythingThatCanBeSent();
        tagger.fail(true);
        everythingThatCanBeSent();
        line.cut();
        everythingThatCanBeSent();

        assertThat(log)
                .contains("The trained reader failed with", "An advice could not be kept")
                .doesNotContain(WORD);
    }

    @Test
    void no_address_has_it() throws Exception {
        for (var answer : everythingThatCanBeSent()) {
            var response = answer.getResponse();
            var page = response.getContentAsString(StandardCharsets.UTF_8);
            var headers = response.getHeaderNames().stream().map(response::getHeader);
            var addresses = ADDRESS.matcher(page).results().map(found -> found.group(1));

            assertThat(Stream.concat(headers, addresses)).noneMatch(text -> text.contains(WORD));
        }
    }

    @Test
    void no_exception_has_it() throws Exception {
        tagger.fail(true);
        line.cut();

        for (var answer : everythingThatCanBeSent())
            for (Throwable failure = answer.getResolvedException(); failure != null; failure = failure.getCause())
                assertThat(failure.toString()).doesNotContain(WORD);
    }

    @Test
    void no_row_of_the_database_has_it(@Autowired JdbcClient database) throws Exception {
        everythingThatCanBeSent();

        var rows = database.sql("select row_to_json(it)::text from triage_advice it")
                .query(String.class)
                .list();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(WORD));
    }

    @Test
    void nothing_that_shows_it_may_be_stored_on_the_way() throws Exception {
        for (var answer : everythingThatCanBeSent()) {
            var response = answer.getResponse();
            if (response.getContentAsString(StandardCharsets.UTF_8).contains(WORD))
                assertThat(response.getHeader("Cache-Control"))
                        .as(answer.getRequest().getRequestURI())
                        .isEqualTo("no-store");
        }
    }

    @Test
    void an_advice_opened_by_its_number_may_not_be_stored_nor_listed() throws Exception {
        var number = Pattern.compile("/advice/[0-9a-f]{32}").matcher(somebody.ask("words", WORDS));
        assertThat(number.find()).isTrue();

        for (var path : List.of(number.group(), "/advice/" + "0".repeat(32))) {
            var response = browser.perform(get(path)).andReturn().getResponse();
            assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(response.getHeader("X-Robots-Tag")).isEqualTo("noindex");
            assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        }
    }

    private List<MvcResult> everythingThatCanBeSent() throws Exception {
        var answers = new ArrayList<MvcResult>();
        for (var request : List.of(
                asking().param("words", WORDS),
                asking().param("words", WORDS).param("day", "soon"),
                asking().param("words", WORDS).param("day", WORD),
                asking().param("words", WORDS.repeat(200)),
                asking().param("words", WORDS).param("finding", "no-such-thing"),
                asking().param("words", WORDS).param("signs", "none"),
                asking().param("words", WORDS).accept("application/json"),
                asking().param("words", "Ich habe Schmerzen in der Wade, " + WORD),
                asking().param("words", WORD),
                post("/check").param("words", WORDS).param("day", WORD),
                post("/search").param("words", WORDS),
                post("/text-size").param("words", WORDS),
                post("/no-such-page").param("words", WORDS)))
            answers.add(browser.perform(request).andReturn());
        return answers;
    }

    private static MockHttpServletRequestBuilder asking() {
        return post("/advice").accept("text/html");
    }
}
