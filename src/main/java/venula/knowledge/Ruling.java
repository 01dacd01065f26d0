package venula.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the rules say about what somebody told us.
 *
 * @param spoken the rules that hold, after exceptions and what raises
 * @param unplaced findings that no rule could decide; they are never "expected"
 * @param open rules that might hold if more were said
 * @param asksBack whether all that was said is too vague to place
 */
public record Ruling(List<Verdict> spoken, List<Finding> unplaced, List<Verdict> open, boolean asksBack, Level level) {
    /** The rules at the level that decided. */
    public List<Verdict> deciding() {
        return spoken.stream().filter(verdict -> verdict.level() == level).toList();
    }

    /** The first day on which something that was told is no longer expected. */
    public Optional<Integer> until() {
        return spoken.stream().flatMap(verdict -> verdict.until().stream()).min(Comparator.naturalOrder());
    }

    /** The open rules that would raise the advice above a level, the most urgent first. */
    public List<Verdict> above(Level reached) {
        return open.stream()
                .filter(verdict -> verdict.level().isAbove(reached))
                .sorted(Comparator.comparing(Verdict::level).reversed())
                .toList();
    }

    static Ruling of(List<Heard> all) {
        var heard = placed(all);
        var spoken = heard.stream().flatMap(one -> one.spoken().stream()).toList();
        var unplaced = heard.stream().filter(Heard::isUnplaced).toList();
        var levels = Stream.concat(
                spoken.stream().map(Verdict::level), unplaced.stream().map(Heard::fallback));
        return new Ruling(
                spoken,
                unplaced.stream().map(Heard::finding).toList(),
                heard.stream().flatMap(one -> one.open().stream()).toList(),
                !heard.isEmpty() && heard.stream().allMatch(Heard::asksBack),
                levels.max(Comparator.naturalOrder()).orElse(Level.CONTACT_CLINIC));
    }

    /** What is too vague to place counts only when nothing else is told, or when it is an alarm. */
    private static List<Heard> placed(List<Heard> all) {
        if (all.stream().allMatch(Heard::asksBack)) return all;
        return all.stream()
                .filter(one -> !one.asksBack() || one.isAbove(Level.CONTACT_CLINIC))
                .toList();
    }

    /**
     * What the tables say about one finding; without a rule that holds, the fallback stands.
     *
     * @param broken whether a rule about it could not be tried
     */
    record Heard(
            Finding finding,
            List<Verdict> spoken,
            List<Verdict> open,
            Level fallback,
            boolean asksBack,
            boolean broken) {
        private boolean isUnplaced() {
            return spoken.isEmpty() || broken;
        }

        private boolean isAbove(Level level) {
            return spoken.stream().anyMatch(verdict -> verdict.level().isAbove(level));
        }
    }
}
