package venula.triage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;
import venula.WholeHouse;
import venula.knowledge.Knowledge;
import venula.knowledge.RuleText;
import venula.knowledge.Timeline;
import venula.page.Wording;

@WholeHouse
class KnowledgePagesTest {
    @Autowired
    MockMvc browser;

    @Autowired
    Knowledge knowledge;

    @Test
    void home_asks_and_names_the_signs_that_cannot_wait() throws Exception {
        assertThat(open("/"))
                .contains("What do you see or feel?", "Six signs that cannot wait", "Swollen leg, deep calf ache")
                .contains("href=\"/questions/");
    }

    @Test
    void what_is_normal_marks_today_and_says_it_in_a_table() throws Exception {
        assertThat(open("/what-is-normal?day=12"))
                .contains("Today, day 12", "On day 12", "Never part of healing", "Do, on day 12");
    }

    @Test
    void a_day_that_cannot_be_is_told() throws Exception {
        browser.perform(get("/what-is-normal").param("day", "-3")).andExpect(status().isUnprocessableContent());
    }

    @Test
    void every_course_has_a_page() throws Exception {
        for (var course : new Courses(knowledge.timelines(), Wording.in("en")).all(java.util.Optional.empty()))
            assertThat(open("/what-is-normal/" + course.slug()))
                    .contains(course.title())
                    .satisfies(KnowledgePagesTest::isSmall);
    }

    @Test
    void every_course_tells_until_when_what_follows_what_is_not_usual_and_where_that_comes_from() throws Exception {
        for (var timeline : knowledge.timelines()) {
            var page = HtmlUtils.htmlUnescape(open("/what-is-normal/" + Courses.slug(timeline)));

            timeline.expected()
                    .ifPresent(span -> assertThat(page).contains("day %d to day %d".formatted(span.from(), span.to())));
            timeline.improvingBy().ifPresent(day -> assertThat(page).contains("Improving by", "Day " + day));
            assertThat(timeline.abnormal()).allMatch(one -> page.contains(one.sign()));
            assertThat(timeline.sources())
                    .isNotEmpty()
                    .allMatch(source -> page.contains("/sources#" + source.source()));
        }
    }

    @Test
    void what_to_do_and_to_leave_is_told_for_every_day() throws Exception {
        for (int day : new int[] {0, 5, 20, 60}) {
            var page = HtmlUtils.htmlUnescape(open("/what-is-normal?day=" + day));
            var care = knowledge.care().on(day);

            assertThat(page)
                    .contains(Stream.of(care.does(), care.doesNot())
                            .flatMap(List::stream)
                            .map(Timeline.Care::text)
                            .toList());
        }
        assertThat(open("/what-is-normal?day=0")).contains("Do not take aspirin for lumps");
        assertThat(open("/what-is-normal?day=60")).doesNotContain("Do not massage the leg for two weeks");
    }

    @Test
    void every_rule_has_a_page_with_its_sources() throws Exception {
        for (var rule : knowledge.rules().texts().map(RuleText::rule).toList())
            assertThat(open("/rules/" + rule))
                    .contains("Rule " + rule, "/sources#")
                    .satisfies(KnowledgePagesTest::isSmall);
        for (var sign : knowledge.screen().signs())
            assertThat(open("/rules/" + sign.rule())).contains("Rule " + sign.rule());
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        for (var address : List.of("/rules/R99", "/what-is-normal/nothing"))
            browser.perform(get(address)).andExpect(status().isNotFound());
    }

    @Test
    void no_page_is_larger_than_25_kilobytes() throws Exception {
        for (var address : List.of("/", "/check", "/what-is-normal", "/what-is-normal?day=0", "/sources"))
            assertThat(open(address)).as(address).satisfies(KnowledgePagesTest::isSmall);
    }

    @Test
    void the_list_asks_more_about_each_thing_chosen() throws Exception {
        var page = check("finding", "lump", "day", "10");

        assertThat(page)
                .contains("Skin over it tight, shiny, swollen", "Which way is it going?", "None of these six")
                .contains("name=\"finding\" value=\"lump\"", "name=\"day\" value=\"10\"");
    }

    @Test
    void what_was_ticked_makes_the_advice() throws Exception {
        var page = new Asking(browser)
                .pick("finding", "lump", "slot", "lump/black", "trend-lump", "worse", "day", "10", "signs", "none");

        assertThat(page).contains("Have this looked at today.", "skin over it black", "getting worse");
    }

    @Test
    void nothing_ticked_is_asked_for_and_a_wrong_day_keeps_the_ticks() throws Exception {
        assertThat(check("day", "10")).contains("Tick at least one thing you have");
        assertThat(check("finding", "lump", "day", "x")).contains("is not a number of days", "value=\"lump\" checked");
    }

    private String check(String... fields) throws Exception {
        var request = post("/check").accept("text/html");
        for (int at = 0; at < fields.length; at += 2) request.param(fields[at], fields[at + 1]);
        return Asking.text(browser.perform(request));
    }

    private String open(String address) throws Exception {
        return new Asking(browser).open(address);
    }

    private static void isSmall(String page) {
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(25 * 1024);
    }
}
