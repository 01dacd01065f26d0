package venula.knowledge;

import java.util.Optional;
import java.util.Set;

/** The knowledge in force with something missing or broken. */
public final class BrokenKnowledge {
    private BrokenKnowledge() {}

    /** Without some rules. */
    public static Knowledge without(Set<String> rules, Knowledge whole) {
        return whole.with(rows -> rows.filter(row -> !rules.contains(row.rule())));
    }

    /** With some rules that fail whenever they are asked. */
    public static Knowledge breaking(Set<String> rules, Knowledge whole) {
        return whole.with(rows -> rows.map(row -> rules.contains(row.rule()) ? failing(row) : row));
    }

    /** Without any rule book. */
    @SuppressWarnings("NullAway") // the fault itself
    public static Knowledge inPieces(Knowledge whole) {
        return new Knowledge(whole, null);
    }

    @SuppressWarnings("NullAway") // the fault itself
    private static Row failing(Row row) {
        var fails = new When(
                row.when().map(When::status).orElse(Set.of()),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of("a b=c"),
                Set.of(),
                Set.of());
        return new Row(
                row.rule(),
                row.version(),
                row.says(),
                Optional.of(fails),
                Optional.of(fails),
                row.then(),
                row.why(),
                row.sources(),
                row.replaces(),
                Set.of(),
                false,
                row.asksBack(),
                true,
                row.onlyAdvice());
    }
}
