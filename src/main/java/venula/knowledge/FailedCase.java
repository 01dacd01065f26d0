package venula.knowledge;

import java.util.Set;

/** A worked case and what came instead. */
public record FailedCase(String file, WorkedCase expected, Label came, Set<String> by) {
    @Override
    public String toString() {
        return "%s: %s%n    expected %s by %s%n    came %s by %s"
                .formatted(file, expected.name(), expected.label(), expected.by(), came, by);
    }
}
