package venula.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.w3c.dom.Element;
import venula.WholeHouse;

@WholeHouse
class FeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String QUESTIONS = "/questions.atom";

    @Autowired
    MockMvc browser;

    @ParameterizedTest
    @ValueSource(strings = {QUESTIONS, "/articles.atom", "/topics/lumps.atom"})
    void a_feed_has_all_that_readers_need(String path) throws Exception {
        var feed = feed(path);

        needs(feed);
        assertThat(children(feed, "link"))
                .anyMatch(link -> link.getAttribute("rel").equals("self")
                        && link.getAttribute("href").equals("http://127.0.0.1:8080" + path));
        assertThat(entries(feed)).isNotEmpty().allSatisfy(FeedTest::needs);
        assertThat(entries(feed).stream().map(entry -> one(entry, "id"))).doesNotHaveDuplicates();
        assertThat(entries(feed).stream().map(entry -> one(entry, "updated")).toList())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(one(feed, "updated")).isEqualTo(one(entries(feed).getFirst(), "updated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {QUESTIONS, "/articles.atom", "/topics/lumps.atom"})
    void the_disclaimer_stands_before_everything_in_an_entry(String path) throws Exception {
        assertThat(entries(feed(path)))
                .allSatisfy(entry -> assertThat(one(entry, "content").strip())
                        .startsWith("<p><b>General information, not advice for you.</b>")
                        .contains("the people on this page are made up"));
    }

    @Test
    void an_entry_has_all_answers_with_what_the_evidence_says_against_them() throws Exception {
        var twelve = entries(feed("/topics/lumps.atom")).stream()
                .filter(entry -> one(entry, "content").contains("12 answers"))
                .findFirst()
                .orElseThrow();

        assertThat(one(twelve, "content").split("<article", -1)).hasSize(13);
        assertThat(one(twelve, "content"))
                .containsSubsequence("take an aspirin with breakfast", "Aspirin is not a guideline treatment");
        assertThat(children(twelve, "author")).hasSizeGreaterThan(1);
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws Exception {
        var first = answer(QUESTIONS);
        var tag = first.getHeader("ETag");
        var since = first.getHeader("Last-Modified");

        browser.perform(get(QUESTIONS).header("If-None-Match", tag))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
        browser.perform(get(QUESTIONS).header("If-Modified-Since", since)).andExpect(status().isNotModified());
        browser.perform(get(QUESTIONS).header("If-None-Match", "W/\"other\"").header("If-Modified-Since", since))
                .andExpect(status().isOk());
        browser.perform(get(QUESTIONS).header("If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT"))
                .andExpect(status().isOk());
    }

    @Test
    void a_feed_is_the_same_whenever_it_is_read() throws Exception {
        assertThat(answer(QUESTIONS).getContentAsString())
                .isEqualTo(answer(QUESTIONS).getContentAsString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/topics/nothing.atom", "/topics/crawler.atom", "/doctors.atom"})
    void there_is_no_feed_about_nothing(String path) throws Exception {
        browser.perform(get(path)).andExpect(status().isNotFound());
    }

    /** What RFC 4287 wants of a feed and of an entry. */
    private static void needs(Element one) {
        assertThat(one(one, "id")).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(one(one, "title")).isNotBlank();
        assertThat(OffsetDateTime.parse(one(one, "updated"))).isNotNull();
        assertThat(children(one, "author"))
                .isNotEmpty()
                .allSatisfy(author -> assertThat(one(author, "name")).isNotBlank());
        assertThat(children(one, "link"))
                .filteredOn(link -> link.getAttribute("rel").equals("alternate"))
                .singleElement()
                .satisfies(link -> assertThat(link.getAttribute("href")).startsWith("http://127.0.0.1:8080/"));
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return browser.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/atom+xml;charset=UTF-8"))
                .andReturn()
                .getResponse();
    }

    private Element feed(String path) throws Exception {
        var builders = DocumentBuilderFactory.newDefaultNSInstance();
        var text = answer(path).getContentAsString(StandardCharsets.UTF_8);
        return builders.newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static List<Element> entries(Element feed) {
        return children(feed, "entry");
    }

    private static List<Element> children(Element of, String name) {
        var all = of.getChildNodes();
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(node -> ATOM.equals(node.getNamespaceURI()) && name.equals(node.getLocalName()))
                .map(Element.class::cast)
                .toList();
    }

    private static String one(Element of, String name) {
        return children(of, name).getFirst().getTextContent();
    }
}
