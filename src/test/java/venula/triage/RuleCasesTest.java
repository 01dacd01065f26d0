package venula.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import venula.knowledge.Knowledge;
import venula.knowledge.Knowledge.CaseFile;
import venula.knowledge.Label;
import venula.knowledge.Level;
import venula.knowledge.Ruling;
import venula.knowledge.Verdict;
import venula.knowledge.WorkedCase;

/** Runs every worked case that clinicians keep beside the tables in {@code knowledge/}. */
class RuleCasesTest {
    private final Knowledge knowledge = Knowledge.in(Path.of("knowledge"));
    private final Triage triage = new Triage(knowledge);

    @TestFactory
    Stream<DynamicTest> every_worked_case_holds() {
        return knowledge.cases().stream().flatMap(this::tests);
    }

    private Stream<DynamicTest> tests(CaseFile file) {
        var finding = file.name().replace(".cases.yaml", "").replace("triage/", "");
        return file.cases().stream().map(one -> DynamicTest.dynamicTest(finding + ": " + one.name(), () -> holds(one)));
    }

    private void holds(WorkedCase one) {
        var facts = one.given().facts(knowledge.screen());

        assertThat(triage.label(facts)).isEqualTo(one.label());
        if (one.advice().isPresent()) {
            var advice = triage.reply(facts).standing().orElseThrow();
            assertThat(advice.level()).isEqualTo(one.advice().get());
            if (advice.level() != Level.CONTACT_CLINIC || one.label() != Label.EXPECTED) decidedBy(one, advice);
        } else {
            assertThat(rules(knowledge.rules().words(facts))).isEqualTo(one.by());
        }
    }

    private static void decidedBy(WorkedCase one, Advice advice) {
        assertThat(advice.reasons().rules().stream().map(Verdict::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(one.by());
    }

    private static java.util.Set<String> rules(Ruling ruling) {
        return ruling.deciding().stream().map(Verdict::rule).collect(java.util.stream.Collectors.toSet());
    }
}
