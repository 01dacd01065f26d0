package venula.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import venula.agreement.Point.Quote;
import venula.knowledge.Claim.Stance;
import venula.knowledge.Knowledge;

class AgreementsTest {
    private static final Agreements AGREEMENTS = new Agreements(Knowledge.builtIn());
    private static final Statement DRAINS =
            new Statement("a1", List.of("Dr Lind", "Dr Moor"), "We drain the lumps in our clinic. I drain every lump.");
    private static final Statement WAITS = new Statement("a2", List.of("Dr Hale"), "I don’t drain lumps.");
    private static final Statement DRAINS_TOO = new Statement("a3", List.of("Millrace"), "Lumps should be drained.");

    @Test
    void an_answer_signed_by_two_counts_once_and_names_both() {
        var point = of("drain-lumps", DRAINS, WAITS, DRAINS_TOO);

        assertThat(point.says()).extracting(Quote::statement).containsExactly(DRAINS, DRAINS_TOO);
        assertThat(point.says().getFirst().statement().signed()).containsExactly("Dr Lind", "Dr Moor");
    }

    @Test
    void who_says_otherwise_stands_beside_it_in_their_own_words() {
        var point = of("drain-lumps", DRAINS, WAITS);

        assertThat(point.isDisputed()).isTrue();
        assertThat(point.saysOtherwise())
                .extracting(quote -> quote.claim().quote())
                .containsExactly("I don’t drain lumps.");
    }

    @Test
    void verified_evidence_contradicts() {
        var evidence = of("treated-vein-returns", said("A treated vein never comes back."))
                .evidence();

        assertThat(evidence).hasValueSatisfying(it -> {
            assertThat(it.stance()).isEqualTo(Stance.CONTRADICTS);
            assertThat(it.known().sources()).isNotEmpty();
        });
    }

    @Test
    void what_is_not_verified_contradicts_nobody() {
        assertThat(of("stains-skin-colour", said("Darker skin does not stain more."))
                        .evidence())
                .hasValueSatisfying(it -> assertThat(it.stance()).isEqualTo(Stance.SILENT));
    }

    @Test
    void every_claim_of_the_evidence_that_a_matter_names_can_be_compared() {
        var knowledge = Knowledge.builtIn();
        var reader = ClaimReader.of(knowledge);

        for (var matter : knowledge.matters())
            for (var name : matter.evidence())
                assertThat(reader.read(knowledge.claim(name).orElseThrow().says()))
                        .as(name)
                        .extracting(Claim::matter)
                        .contains(matter.matter());
    }

    private static Statement said(String words) {
        return new Statement("a9", List.of("Dr Reed"), words);
    }

    private static Point of(String matter, Statement... answers) {
        return AGREEMENTS.of(List.of(answers)).stream()
                .filter(point -> point.matter().equals(matter))
                .findFirst()
                .orElseThrow();
    }
}
