package venula.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One rule as people read it.
 *
 * @param finding what its table is about; without one it is weighed for every finding
 * @param says its condition in plain words
 * @param then the level it says; without one it raises by one
 * @param until the last day on which it says expected
 * @param review whether a clinician has signed its file
 */
public record RuleText(
        String rule,
        int version,
        Optional<String> finding,
        String says,
        Optional<Level> then,
        Optional<Integer> until,
        String why,
        List<Citation> sources,
        Set<String> replaces,
        Review review) {
    static RuleText of(Table table, Row row) {
        return new RuleText(
                row.rule(),
                row.version(),
                Optional.of(table.finding()),
                row.says(),
                Optional.of(row.then()),
                row.then() == Level.EXPECTED ? row.when().flatMap(When::lastDay) : Optional.empty(),
                row.why(),
                row.sources(),
                row.replaces(),
                table.review());
    }

    static RuleText of(Raise raise, Review review) {
        return new RuleText(
                raise.rule(),
                raise.version(),
                Optional.empty(),
                raise.says(),
                raise.atLeast(),
                Optional.empty(),
                raise.why(),
                raise.sources(),
                Set.of(),
                review);
    }

    static RuleText of(Screen.Sign sign, Screen screen) {
        return new RuleText(
                sign.rule(),
                1,
                Optional.empty(),
                sign.ask(),
                Optional.of(sign.then()),
                Optional.empty(),
                sign.why(),
                screen.sources(),
                Set.of(),
                screen.review());
    }
}
