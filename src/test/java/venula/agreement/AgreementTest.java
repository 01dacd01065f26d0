package venula.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import venula.knowledge.Knowledge;

class AgreementTest {
    private static final ClaimReader READER = ClaimReader.of(Knowledge.builtIn());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Take the stockings off at night. | No need to wear stockings in bed. | SAME
            You should avoid flying for four weeks. | There is no need to avoid flying. | OPPOSITE
            I would not massage the leg. | Massage the leg every day. | OPPOSITE
            Never drain a lump yourself. | We drain lumps in the clinic. | NEITHER
            Aspirin helps against lumps. | Paracetamol does not help. | NEITHER
            Brown stains fade in most people. | In rare cases brown stains are permanent. | NEITHER
            Wear stockings for two weeks. | Wear stockings for fourteen days. | SAME
            No treatment in pregnancy. | You can be treated while breastfeeding. | NEITHER
            """)
    void two_sentences_are_compared_by_what_they_claim(String one, String other, Agreement expected) {
        assertThat(between(one, other)).isEqualTo(expected);
        assertThat(between(other, one)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Does it hurt?",
                "Thank you for your question about stockings.",
                "My sister flew two days after and was fine.",
                "Some doctors say you need stockings."
            })
    void who_asks_greets_tells_a_story_or_hands_on_an_opinion_claims_nothing(String words) {
        assertThat(READER.read(words)).isEmpty();
    }

    @Test
    void a_claim_keeps_its_exact_words_and_its_place() {
        var answer = "Good question! Do not massage the leg. It’s best to walk.";

        assertThat(READER.read(answer))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(answer.substring(claim.from())).startsWith(claim.quote()));
    }

    @Test
    void an_own_view_behind_somebody_elses_is_claimed() {
        assertThat(READER.read("Some doctors give aspirin, but I never use stockings."))
                .extracting(Claim::matter)
                .containsExactly("stockings");
    }

    private static Agreement between(String one, String other) {
        return Agreement.between(READER.read(one).getFirst(), READER.read(other).getFirst());
    }
}
