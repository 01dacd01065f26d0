package venula.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import venula.knowledge.Label;
import venula.triage.Desk.Words;

/** From words to the label: what people write beside a danger must not hide it, and must not make one up. */
class DangersTest {
    private static final Desk DESK = Desk.open();
    private static final String LONG_STORY = """
            Had my second session on Thursday, the nurse was lovely and it hurt less than I feared. We walked round the
            park afterwards as I was told. The stocking is hot but I keep it on. There is a yellow bruise on my calf and
            it is fading. My daughter came for the weekend and we cooked, and I put my feet up in the evening.
            """;

    @ParameterizedTest
    @CsvSource({
        "My ankle has swollen up today., SAME_DAY",
        "This morning I have pain in my chest when I breathe in., EMERGENCY",
        "Just now I coughed up blood., EMERGENCY",
        "My lip is swollen., EMERGENCY",
    })
    void a_danger_in_the_last_line_of_a_long_message_is_heard(String last, Label label) {
        assertThat(label(LONG_STORY + last)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "'No fever and no redness, but my calf is swollen', SAME_DAY",
        "'I do not have a bruise, I have chest pain', EMERGENCY",
        "'It does not itch. My calf has been swollen since yesterday', SAME_DAY",
    })
    void a_denial_reaches_only_what_it_denies(String words, Label label) {
        assertThat(label(words)).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A small bruise on my calf, fading. No chest pain and my breathing is fine",
                "A small bruise on my calf, fading. My neighbour had chest pain last year",
            })
    void what_is_denied_or_somebody_elses_makes_no_emergency(String words) {
        assertThat(label(words)).isEqualTo(Label.EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My mother had foam on Monday and now her calf is swollen",
                "My husband had chest pain years ago. My own calf is swollen since yesterday",
            })
    void a_symptom_of_the_treated_person_counts_whoever_writes(String words) {
        assertThat(label(words)).isEqualTo(Label.SAME_DAY);
    }

    @Test
    void without_a_day_nothing_with_a_limit_of_days_is_expected() {
        assertThat(label("A bruise on my calf", Optional.of(5))).isEqualTo(Label.EXPECTED);
        assertThat(label("A bruise on my calf", Optional.empty())).isEqualTo(Label.CONTACT_CLINIC);
    }

    @Test
    void where_two_days_are_said_the_advice_is_not_the_milder_one() {
        for (var words :
                List.of("Thirty days after the session I still have the bruise", "Day 30. A bruise on my calf"))
            assertThat(label(words, Optional.of(5))).as(words).isEqualTo(Label.CONTACT_CLINIC);
    }

    private static Label label(String words) {
        return label(words, Optional.of(5));
    }

    private static Label label(String words, Optional<Integer> day) {
        return DESK.hear(new Words(words, day, Optional.empty(), Optional.empty()))
                .label();
    }
}
