package venula.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import venula.WholeHouse;
import venula.noticeboard.Listed;
import venula.noticeboard.Listing;

/** What machines are told of a page is what people see on it. */
@WholeHouse
class SignpostTest {
    private static final String HERE = "http://127.0.0.1:8080";
    private static final String TWELVE = "/questions/hard-beads-after-injections";
    private static final Pattern SCRIPT = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");
    private static final Pattern ADDRESS = Pattern.compile("(?:href|id|datetime)=\"([^\"]*)\"");

    @Autowired
    MockMvc browser;

    @Autowired
    ObjectProvider<Listing> listings;

    @Test
    void every_public_page_has_one_address_whatever_the_host_is_called() throws Exception {
        for (var path : paths()) {
            var page = text(get(path).header("Host", "evil.example").header("X-Forwarded-Host", "evil.example"));

            assertThat(page)
                    .as(path)
                    .containsOnlyOnce("<link rel=\"canonical\" href=\"" + HERE + path + "\">")
                    .doesNotContain("noindex", "evil.example");
        }
    }

    @Test
    void every_string_told_to_machines_is_on_the_page() throws Exception {
        for (var path : paths()) {
            var page = text(get(path));
            var seen = seen(page);
            var addresses = ADDRESS.matcher(page)
                    .results()
                    .map(found -> HtmlUtils.htmlUnescape(found.group(1)))
                    .toList();

            told(page)
                    .forEach(graph -> strings(graph, "")
                            .forEach(said -> assertThat(isOn(said, path, seen, addresses))
                                    .as("%s of %s is not seen there", said, path)
                                    .isTrue()));
        }
    }

    @Test
    void a_question_is_told_with_all_answers_and_no_votes() throws Exception {
        var page = told(text(get(TWELVE))).getFirst();
        var question = page.at("/@graph/0/mainEntity");

        assertThat(page.at("/@graph/0/@type").stringValue()).isEqualTo("QAPage");
        assertThat(question.at("/answerCount").intValue()).isEqualTo(12);
        assertThat(question.at("/suggestedAnswer").size()).isEqualTo(12);
        assertThat(question.at("/suggestedAnswer/0/creativeWorkStatus").stringValue())
                .isEqualTo("Sample");
        assertThat(page.toString())
                .contains("\"Physician\"", "\"MedicalClinic\"")
                .doesNotContain("Vote", "accepted");
        assertThat(page.at("/@graph/1/@type").stringValue()).isEqualTo("BreadcrumbList");
        assertThat(page.at("/@graph/1/itemListElement").size()).isEqualTo(3);
    }

    @Test
    void what_the_evidence_says_goes_with_a_disputed_answer() throws Exception {
        var disputed = told(text(get(TWELVE))).getFirst().at("/@graph/0/mainEntity/suggestedAnswer/6");

        assertThat(disputed.at("/text").stringValue()).contains("take an aspirin with breakfast");
        assertThat(disputed.at("/comment/0/text").stringValue()).contains("not a guideline treatment");
    }

    @Test
    void an_article_says_who_reviewed_it_only_if_somebody_did() throws Exception {
        var reviewed = told(text(get("/articles/brown-marks"))).getFirst().at("/@graph/0");

        assertThat(reviewed.at("/@type").stringValue()).isEqualTo("MedicalWebPage");
        assertThat(reviewed.at("/lastReviewed").stringValue()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(reviewed.at("/reviewedBy/@type").stringValue()).isEqualTo("Physician");
        for (var path :
                paths().stream().filter(path -> path.startsWith("/articles/")).toList()) {
            var page = text(get(path));
            assertThat(page.contains("\"reviewedBy\"")).as(path).isEqualTo(page.contains("Reviewed by"));
        }
    }

    @Test
    void doctors_and_practices_are_told_and_that_they_are_made_up() throws Exception {
        var doctor = told(text(get("/doctors/okonjo-vance"))).getFirst().at("/@graph/0");
        var practice = told(text(get("/practices/saltgrass"))).getFirst().at("/@graph/0");

        assertThat(doctor.at("/@type").stringValue()).isEqualTo("Physician");
        assertThat(practice.at("/@type").stringValue()).isEqualTo("MedicalClinic");
        assertThat(List.of(doctor, practice))
                .allSatisfy(
                        one -> assertThat(one.at("/disambiguatingDescription").stringValue())
                                .isEqualTo("Sample"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/check", "/nowhere", "/problems/other", "/questions/nobody", "/text-size"})
    void a_page_without_a_signpost_is_kept_out_of_every_index(String path) throws Exception {
        assertThat(text(get(path))).containsOnlyOnce("noindex").doesNotContain("canonical", "ld+json");
    }

    @Test
    void what_answers_somebody_is_kept_out_of_every_index() throws Exception {
        for (var words : List.of("", "A bruise on my calf", "Chest pain", "Can I fly?", "It hurts"))
            assertThat(text(post("/advice").param("words", words).param("day", "5")))
                    .containsOnlyOnce("noindex")
                    .doesNotContain("canonical", "ld+json");
        assertThat(text(post("/search").param("words", "beads"))).containsOnlyOnce("noindex");
        assertThat(text(post("/check").param("finding", "bruise"))).containsOnlyOnce("noindex");
    }

    private List<String> paths() {
        var listed =
                listings.stream().flatMap(listing -> listing.pages().stream()).map(Listed::path);
        return Stream.concat(listed, Stream.of("/rules/R14")).toList();
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.accept("text/html"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static List<JsonNode> told(String page) {
        return SCRIPT.matcher(page)
                .results()
                .map(script -> JsonMapper.shared().readTree(script.group(1)))
                .toList();
    }

    private static String seen(String page) {
        var body = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        return plain(HtmlUtils.htmlUnescape(body.replaceAll("<[^>]*>", "")));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** What is said of a page and has to be seen there, with the name it is said under. */
    private static Stream<Said> strings(JsonNode node, String name) {
        if (node.isObject()) return node.properties().stream().flatMap(it -> strings(it.getValue(), it.getKey()));
        if (node.isArray()) return node.valueStream().flatMap(one -> strings(one, name));
        return Set.of("@type", "@context", "position").contains(name)
                ? Stream.empty()
                : Stream.of(new Said(name, node.asString()));
    }

    private static boolean isOn(Said said, String path, String seen, List<String> addresses) {
        return switch (said.name()) {
            case "url", "item" -> {
                var address = said.text().replaceFirst("^" + Pattern.quote(HERE), "");
                yield address.equals(path)
                        || addresses.contains(address)
                        || address.startsWith("#") && addresses.contains(address.substring(1));
            }
            case "datePublished", "lastReviewed" -> addresses.contains(said.text());
            case "answerCount" -> seen.contains(said.text() + " answer");
            default -> seen.contains(plain(said.text()));
        };
    }

    private record Said(String name, String text) {}
}
