package venula.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import venula.WholeHouse;

@WholeHouse
class SiteMapTest {
    private static final String HERE = "http://127.0.0.1:8080";
    private static final Pattern PLACE = Pattern.compile("<loc>([^<]*)</loc>");

    @Autowired
    MockMvc browser;

    @Test
    void everything_on_the_map_is_there_once_and_leads_nowhere_else() throws Exception {
        var places = places(text("/sitemap.xml"));

        assertThat(places)
                .doesNotHaveDuplicates()
                .contains(HERE + "/", HERE + "/topics/lumps", HERE + "/doctors/okonjo-vance")
                .noneMatch(place -> place.matches(".*/(advice|search|check|problems|text-size).*"));
        for (var place : places)
            browser.perform(get(place.substring(HERE.length()))).andExpect(status().isOk());
    }

    @Test
    void a_question_tells_when_its_last_answer_or_review_came() throws Exception {
        assertThat(text("/sitemap.xml"))
                .contains("<loc>" + HERE + "/questions/hard-beads-after-injections</loc><lastmod>2026-05-11</lastmod>")
                .contains("<loc>" + HERE + "/questions/aspirin-after-treatment</loc><lastmod>2026-02-10</lastmod>");
    }

    @Test
    void robots_are_told_the_map_and_kept_from_what_is_personal() throws Exception {
        assertThat(text("/robots.txt").lines())
                .contains(
                        "User-agent: *", "Disallow: /advice", "Disallow: /search", "Sitemap: " + HERE + "/sitemap.xml");
    }

    @Test
    void there_is_one_map_as_long_as_it_is_not_too_long() throws Exception {
        browser.perform(get("/sitemap-1.xml")).andExpect(status().isNotFound());
        browser.perform(get("/sitemap.xml")).andExpect(content().contentType("application/xml;charset=UTF-8"));
    }

    private String text(String path) throws Exception {
        return browser.perform(get(path).header("Host", "evil.example"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static List<String> places(String map) {
        return PLACE.matcher(map).results().map(place -> place.group(1)).toList();
    }
}
