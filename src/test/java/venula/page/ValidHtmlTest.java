package venula.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import venula.WholeHouse;
import venula.noticeboard.Listing;

/** The checker of the W3C finds no error in any kind of page. */
@WholeHouse
class ValidHtmlTest {
    private static final SimpleDocumentValidator CHECKER = checker();

    @Autowired
    MockMvc browser;

    @Autowired
    ObjectProvider<Listing> listings;

    @Test
    void every_page_that_is_listed() throws Exception {
        var pages =
                listings.stream().flatMap(listing -> listing.pages().stream()).toList();
        for (var page : pages)
            assertThat(errors(get(page.path()))).as(page.path()).isEmpty();
    }

    @Test
    void every_page_that_is_not() throws Exception {
        for (var path : List.of(
                "/check",
                "/search",
                "/rules/R14",
                "/rules/R10",
                "/what-is-normal?day=12",
                "/what-is-normal?day=-3",
                "/what-is-normal/bruise?day=12",
                "/nowhere",
                "/text-size",
                "/problems/other")) assertThat(errors(get(path))).as(path).isEmpty();
    }

    @Test
    void every_kind_of_advice() throws Exception {
        for (var words : List.of(
                "",
                "It hurts",
                "A small bruise on my calf that is fading",
                "A hard lump along the vein, a bit sore",
                "My calf is swollen and painful since this morning",
                "I am short of breath and have chest pain",
                "Bruise, lump, brown mark, itch, fever, swollen ankle and chest pain",
                "Can I fly two weeks after foam?",
                "Ich habe seit drei Tagen Schmerzen in der Wade"))
            for (var day : List.of("5", "120", "-3", ""))
                assertThat(errors(post("/advice").param("words", words).param("day", day)))
                        .as(words + " " + day)
                        .isEmpty();
        assertThat(errors(post("/advice")
                        .param("words", "A small bruise on my calf that is fading")
                        .param("day", "5")
                        .param("signs", "none")))
                .isEmpty();
    }

    @Test
    void what_was_looked_up_and_what_was_ticked() throws Exception {
        for (var words : List.of("hard beads", "xylophone tuning", ""))
            assertThat(errors(post("/search").param("words", words))).as(words).isEmpty();
        assertThat(errors(post("/check"))).isEmpty();
        assertThat(errors(post("/check").param("finding", "bruise", "lump"))).isEmpty();
    }

    @Test
    void the_checker_finds_what_is_wrong() throws Exception {
        assertThat(errors("<!doctype html><html lang=en><title>x</title><p id=a><p id=a>"
                        .getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    private List<String> errors(MockHttpServletRequestBuilder request) throws Exception {
        return errors(browser.perform(request.accept("text/html"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    private static List<String> errors(byte[] page) throws Exception {
        var errors = new Errors();
        CHECKER.setUpValidatorAndParsers(errors, false, false);
        CHECKER.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(page)));
        return errors.found;
    }

    private static SimpleDocumentValidator checker() {
        try {
            var checker = new SimpleDocumentValidator();
            checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new Errors());
            return checker;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Errors implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            found.add(error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            found.add(error.getMessage());
        }
    }
}
