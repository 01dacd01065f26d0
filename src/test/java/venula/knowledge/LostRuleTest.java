package venula.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** No rule can be lost unseen: a worked case fails without it, and then Venula does not start. */
class LostRuleTest {
    private static final Path FOLDER = Path.of("knowledge");

    private final Knowledge knowledge = Knowledge.in(FOLDER);

    @TestFactory
    Stream<DynamicTest> every_rule_that_is_lost_is_missed() {
        return knowledge.rules().rows().map(Row::rule).map(rule -> named(rule, () -> isMissed(Set.of(rule))));
    }

    @TestFactory
    Stream<DynamicTest> every_table_that_is_lost_is_missed() {
        return knowledge.rules().findings().stream().map(finding -> named(finding, () -> isMissed(rulesOf(finding))));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_that_raises_is_missed(@TempDir Path copy) throws IOException {
        FileSystemUtils.copyRecursively(FOLDER, copy);
        var file = copy.resolve("triage/raising.yaml");
        var whole = Files.readString(file);
        return Stream.of(whole.split("(?m)^(?=  - rule: )"))
                .skip(1)
                .map(raise -> named(raise.lines().toList().getFirst(), () -> {
                    Files.writeString(file, whole.replace(raise, ""));
                    assertThatThrownBy(() -> Knowledge.in(copy)).isInstanceOf(KnowledgeBroken.class);
                }));
    }

    private Set<String> rulesOf(String finding) {
        return knowledge
                .rules()
                .texts()
                .filter(text -> text.finding().equals(Optional.of(finding)))
                .map(RuleText::rule)
                .collect(Collectors.toSet());
    }

    private void isMissed(Set<String> lost) {
        assertThat(BrokenKnowledge.without(lost, knowledge).failures()).isNotEmpty();
    }

    private static DynamicTest named(String name, Executable test) {
        return DynamicTest.dynamicTest(name, test);
    }
}
