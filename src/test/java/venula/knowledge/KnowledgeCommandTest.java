package venula.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;
import venula.Spoken;

/** What somebody sees who changes a rule. */
class KnowledgeCommandTest {
    private static final String LIMIT = "day: \\{to: \\d+}";
    private static final Path OLD = Path.of("knowledge");

    @TempDir
    Path changed;

    @BeforeEach
    void copy() throws IOException {
        FileSystemUtils.copyRecursively(OLD, changed);
    }

    @Test
    void a_limit_that_is_moved_fails_the_case_that_stood_on_it() throws IOException {
        change("triage/bruise.yaml", LIMIT, "day: {to: %d}".formatted(last() - 1));

        var spoken = Spoken.by("knowledge", "check", changed);

        assertThat(spoken.code()).isOne();
        assertThat(spoken.out())
                .contains("triage/bruise.cases.yaml: a bruise on its last usual day", "expected EXPECTED by [R14]")
                .contains("came CONTACT_CLINIC");
    }

    @Test
    void a_course_that_ends_on_another_day_than_its_rules_is_told() throws IOException {
        change("timelines/bruise.yaml", "to: %d}".formatted(last()), "to: %d}".formatted(last() + 3));

        assertThat(Spoken.by("knowledge", "check", changed))
                .matches(spoken -> spoken.code() == 1)
                .extracting(Spoken::out)
                .asString()
                .contains("timelines: Bruise is expected to day %d, by its rules to day %d"
                        .formatted(last() + 3, last()));
    }

    @Test
    void the_cases_whose_answer_moved_are_listed() throws IOException {
        change("triage/bruise.yaml", LIMIT, "day: {to: %d}".formatted(last() - 1));

        assertThat(Spoken.by("knowledge", "diff", OLD, changed).out())
                .contains("a bruise on its last usual day: EXPECTED → CONTACT_CLINIC")
                .containsPattern("\\d+ cases moved. Content [0-9a-f]{12} → [0-9a-f]{12}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            triage/bruise.yaml       | finding: bruise        | finding: bruse         | Unknown finding: bruse
            triage/bruise.yaml       | slots: [growing]       | slots: [growin]        | Unknown slot in rule R14a: growin
            triage/bruise.yaml       | source: FDA-VAR        | source: FDA-RAV        | Unknown source: FDA-RAV
            triage/bruise.yaml       | then: expected         | then: fine             | "fine" cannot stand here; there may be expected, contact-clinic
            triage/bruise.yaml       | day: \\{to: \\d+}       | dey: {to: 3}           | nobody knows the word "dey" here; there may be day, days
            triage/bruise.yaml       | finding: bruise        | finding:               | "finding" is missing or says nothing
            triage/bruise.yaml       | rows:                  | rows: [                | triage/bruise.yaml, line
            triage/bruise.yaml       | slots: \\[growing]     | slots: {growing: 1}    | look at the indentation
            triage/bruise.yaml       | day: \\{to: \\d+}       | day: {from: 1}         | Rule R14 says expected, but not until which day
            triage/bruise.yaml       | review: pending        | # nobody               | needs one line that begins with review:
            triage/bruise.cases.yaml | by: [R14]              | by: [R140]             | Unknown rule in triage/bruise.cases.yaml: R140
            """)
    void what_is_mistyped_is_told_and_nothing_starts_on_it(String file, String right, String wrong, String told)
            throws IOException {
        change(file, right, wrong);

        var spoken = Spoken.by("knowledge", "check", changed);

        assertThat(spoken.code()).isOne();
        assertThat(spoken.out()).contains(told);
    }

    @Test
    void a_rule_of_which_there_are_two_is_told() throws IOException {
        var bruise = Files.readString(changed.resolve("triage/bruise.yaml"));
        Files.writeString(
                changed.resolve("triage/bruise.yaml"), bruise + bruise.substring(bruise.indexOf("  - rule: R14-over")));

        assertThat(Spoken.by("knowledge", "check", changed).out())
                .contains("Unknown second rule of the name: R14-over");
    }

    private static int last() {
        return Knowledge.in(OLD).rules().lastDay("bruise", Optional.empty()).orElseThrow();
    }

    /** In the place of words, or of what such an expression finds. */
    private void change(String file, String right, String wrong) throws IOException {
        var path = changed.resolve(file);
        var text = Files.readString(path);
        var other = text.contains(right) ? text.replace(right, wrong) : text.replaceAll(right, wrong);
        assertThat(other).isNotEqualTo(text);
        Files.writeString(path, other);
    }
}
