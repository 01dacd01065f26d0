package venula.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One rule of a table. */
record Row(
        String rule,
        int version,
        String says,
        Optional<When> when,
        Optional<When> unless,
        Level then,
        String why,
        List<Citation> sources,
        Set<String> replaces,
        Set<String> regardlessOf,
        boolean ratesTrend,
        boolean asksBack,
        boolean openEnded,
        boolean onlyAdvice) {
    Row {
        if (sources.isEmpty()) throw new IllegalArgumentException("Rule " + rule + " has no source");
        if (then == Level.EXPECTED && !openEnded && when.flatMap(When::lastDay).isEmpty())
            throw new IllegalArgumentException("Rule " + rule + " says expected, but not until which day");
        if (then != Level.EXPECTED
                && replaces.isEmpty()
                && when.filter(it -> !it.denies().isEmpty()).isPresent())
            throw new IllegalArgumentException("Rule " + rule + " rests on a no; only an exception or expected may");
    }

    boolean isFor(Optional<String> size) {
        var sizes = when.map(When::size).orElse(Set.of());
        return sizes.isEmpty()
                || sizes.stream()
                        .anyMatch(it -> size.filter(it.name()::equalsIgnoreCase).isPresent());
    }

    Answer holds(Said said) {
        var stopped = unless.map(it -> it.any(said)).orElse(Answer.NO);
        if (stopped == Answer.YES) return Answer.NO;
        var asked = when.map(it -> it.all(said))
                .orElseGet(() -> Answer.of(said.finding().status() == Status.HAS));
        if (asked == Answer.NOT_SAID && when.isEmpty()) return Answer.NO;
        return asked == Answer.YES && then == Level.EXPECTED && !weighs(said.finding()) ? Answer.NO : asked;
    }

    /** Nothing that was said is left out of "expected": a slot no condition names, or a turn for the worse. */
    private boolean weighs(Finding finding) {
        var named = when.map(When::slots).orElse(Set.of());
        var sizes = when.map(When::size).filter(it -> !it.isEmpty()).isPresent() || regardlessOf.contains("size");
        var weighed = finding.slots().stream()
                .allMatch(slot -> named.contains(slot) || regardlessOf.contains(slot) || sizes && isSize(slot));
        return weighed && (ratesTrend || !finding.detail().isWorse());
    }

    private static boolean isSize(String slot) {
        return slot.equals("small") || slot.equals("large");
    }

    boolean speaksOfCleared() {
        return when.filter(it -> it.status().contains(Status.CLEARED)).isPresent();
    }

    Verdict verdict(Finding about) {
        return new Verdict(rule, version, about, then, says, why, until(), sources, replaces);
    }

    private Optional<Integer> until() {
        return then == Level.EXPECTED ? when.flatMap(When::lastDay) : Optional.empty();
    }
}
