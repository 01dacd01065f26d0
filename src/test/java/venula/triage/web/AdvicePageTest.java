package venula.triage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import venula.WholeHouse;
import venula.knowledge.Knowledge;
import venula.knowledge.Timeline;
import venula.page.Wording;

@WholeHouse
class AdvicePageTest {
    private static final String SIX = "Expected, if none of these six signs applies";
    private static final Pattern NUMBER = Pattern.compile("/advice/[0-9a-f]{32}");

    @Autowired
    Knowledge knowledge;

    private Asking somebody;

    @BeforeEach
    void browse(@Autowired MockMvc browser) {
        somebody = new Asking(browser);
    }

    @Test
    void a_bruise_on_day_five_waits_for_the_six_signs() throws Exception {
        var page = somebody.pick("finding", "bruise", "day", "5");

        assertThat(page)
                .contains(SIX, "Does one of these apply to you now?", "None of these six")
                .contains("Until you have answered, our advice is to contact the clinic.")
                .doesNotContain("This fits what is expected.");
    }

    @Test
    void none_of_the_six_makes_it_expected_with_a_date_to_look_again() throws Exception {
        var asked = somebody.pick("finding", "bruise", "day", "5");

        var page = somebody.tap(somebodyWithDay(asked), "signs", "none");

        var dayAfter = LocalDate.of(2026, 11, 20).plusDays(lastDayOfABruise() - 5 + 1);
        assertThat(page)
                .contains(
                        "This fits what is expected.",
                        "Look again on " + Wording.in("en").date(dayAfter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bruise", "blister", "leg-swelling", "dyspnoea", "ask:travel"})
    void every_advice_says_that_it_is_no_diagnosis_and_when_to_call_all_the_same(String finding) throws Exception {
        var page = somebody.pick("finding", finding, "day", "5", "signs", "none");

        assertThat(page).contains("It is not a diagnosis and does not replace your clinic.", "tel:112");
        if (!List.of("dyspnoea", "ask:travel").contains(finding))
            assertThat(page).contains("Call your emergency number at once if");
    }

    @Test
    void one_of_the_six_changes_the_advice() throws Exception {
        var asked = somebody.pick("finding", "bruise", "day", "5");

        assertThat(somebody.tap(asked, "sign-breath-and-chest", "yes"))
                .contains("Call your emergency number now.", "tel:112", "tel:999", "tel:911");
        assertThat(somebody.tap(asked, "sign-swelling", "yes")).contains("Have this looked at today.");
    }

    @Test
    void a_swollen_leg_is_seen_today_and_brings_the_sentence_for_the_phone() throws Exception {
        var page = somebody.pick("finding", "leg-swelling", "day", "6", "technique", "foam");

        assertThat(page)
                .contains("Have this looked at today.", "Go to an emergency department today.")
                .contains(
                        "I had veins in my leg treated with foam 6 days ago. I have: calf, ankle, foot or leg swollen.")
                .contains("/rules/R10", "Pending clinical review");
    }

    @Test
    void on_the_phone_the_most_urgent_is_said_first() throws Exception {
        assertThat(somebody.pick("finding", "itch", "finding", "bruise", "finding", "chest-pain", "day", "12"))
                .contains("I have: chest pain or pressure; itch; bruise.");
    }

    @Test
    void nothing_stands_alone_under_what_would_change_it() throws Exception {
        for (var finding : List.of("calf-pain", "pus", "itch", "bruise"))
            assertThat(somebody.pick("finding", finding, "day", "3"))
                    .doesNotContainPattern(
                            "What would change this</h2>\\s*(<ul class=\"work\">\\s*</ul>)?\\s*</section>");
    }

    @Test
    void what_doctors_have_written_stands_beside_an_advice_and_not_beside_an_emergency() throws Exception {
        assertThat(somebody.pick("finding", "calf-pain", "day", "14"))
                .contains("What doctors have written", "/questions/deep-calf-ache-two-weeks#a")
                .containsOnlyOnce("made up");
        assertThat(somebody.pick("finding", "dyspnoea", "day", "14")).doesNotContain("What doctors have written");
    }

    @Test
    void words_are_read_and_shown_again() throws Exception {
        var page = somebody.ask("words", "Day 10 after foam, chest pain since this morning");

        assertThat(page)
                .contains("Call your emergency number now.", "Chest pain or pressure")
                .contains("Day 10 after foam, chest pain since this morning");
    }

    @Test
    void a_chip_is_removed_with_its_own_button() throws Exception {
        var page = somebody.pick("finding", "bruise", "finding", "fever", "day", "5");

        assertThat(page).contains("Remove: Fever");
        assertThat(somebody.tap(page, "without", "finding fever")).doesNotContain("Remove: Fever");
    }

    @Test
    void a_finding_is_added_from_the_list() throws Exception {
        var page = somebody.pick("finding", "bruise", "day", "5");

        assertThat(somebody.tap(page, "add", "chest-pain")).contains("Call your emergency number now.");
    }

    @Test
    void a_question_answered_is_not_asked_again() throws Exception {
        var page = somebody.pick("finding", "bruise", "day", "5", "signs", "none");
        var question = Pattern.compile("name=\"answer\" value=\"([^ ]+) no\"").matcher(page);

        assertThat(question.find()).isTrue();
        assertThat(somebody.tap(page, "answer", question.group(1) + " no"))
                .doesNotContain("value=\"" + question.group(1) + " no\"");
    }

    @Test
    void a_risk_that_is_named_is_asked_about_before_anything_is_expected() throws Exception {
        var page = somebody.pick("finding", "lump", "day", "10", "named", "prior-clot", "signs", "none");

        assertThat(page)
                .contains("Have you had a clot in a deep vein or the lung before?")
                .doesNotContain("This fits what is expected.");
        assertThat(somebody.tap(somebodyWithDay(page), "confirm", "no prior-clot"))
                .contains("This fits what is expected.");
        assertThat(somebody.tap(somebodyWithDay(page), "confirm", "yes prior-clot"))
                .contains("Call your clinic in the next one or two working days.", "An earlier clot");
    }

    @Test
    void changed_words_are_read_again_whatever_is_tapped() throws Exception {
        var page = somebody.send("words", "a bruise", "understood", Asked.mark("another text"), "signs", "none");

        assertThat(Asking.text(page)).contains("Remove: Bruise");
    }

    @Test
    void an_advice_is_found_again_without_the_words() throws Exception {
        var page = somebody.ask("words", "a bruise on my calf", "day", "5");

        assertThat(somebody.open(number(page))).contains("Bruise", "Day 5", SIX).doesNotContain("a bruise on my calf");
    }

    @Test
    void nobody_keeps_a_copy_and_no_robot_finds_it() throws Exception {
        somebody.send("words", "a bruise")
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("X-Robots-Tag", "noindex"))
                .andExpect(header().string("HX-Replace-Url", startsWith("/advice/")));
    }

    @Test
    void a_number_nobody_gave_is_explained() throws Exception {
        var page = somebody.open("/advice/" + "0".repeat(32));

        assertThat(page).contains("This advice is not here.", "30 days", "do not wait for this page");
    }

    @Test
    void a_question_without_a_symptom_gets_information() throws Exception {
        assertThat(somebody.pick("finding", "ask:bruise"))
                .contains(
                        "This is information, not advice for you.",
                        "to day " + lastDayOfABruise(),
                        "/what-is-normal/bruise");
    }

    @Test
    void words_that_tell_too_little_are_asked_about() throws Exception {
        assertThat(somebody.ask("words", "hello"))
                .contains("Tell us a little more.", "If you do not answer, this stands", "Contact the clinic");
    }

    @Test
    void another_language_is_not_guessed_at() throws Exception {
        assertThat(somebody.ask("words", "Ich habe seit drei Tagen Schmerzen in der Wade", "day", "3"))
                .contains("we read only English", "does one of these apply to you now?");
        assertThat(somebody.ask("words", "عندي ألم في الساق")).contains("we read only English");
    }

    @Test
    void the_emergency_page_has_the_card_in_place_of_the_strip() throws Exception {
        assertThat(somebody.pick("finding", "dyspnoea")).doesNotContain("class=\"strip\"");
        assertThat(somebody.pick("finding", "bruise")).contains("class=\"strip\"");
    }

    @Test
    void no_advice_page_is_larger_than_25_kilobytes() throws Exception {
        var words =
                "Day 12. I have bruises, a hard lump, brown marks, itching, headache, a numb patch and a swollen ankle";

        for (var page : new String[] {
            somebody.ask("words", words), somebody.pick("finding", "bruise"), somebody.ask("words", "hello")
        }) assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(25 * 1024);
    }

    private int lastDayOfABruise() {
        return knowledge.timelines().stream()
                .filter(timeline -> timeline.finding().equals("bruise"))
                .findFirst()
                .flatMap(Timeline::expected)
                .orElseThrow()
                .to();
    }

    private static String number(String page) {
        var number = NUMBER.matcher(page);
        assertThat(number.find()).isTrue();
        return number.group();
    }

    /** The day stands in a visible field, which a browser sends as well. */
    private static String somebodyWithDay(String page) {
        return page + "<input type=\"hidden\" name=\"day\" value=\"5\">";
    }
}
