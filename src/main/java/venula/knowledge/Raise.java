package venula.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A rule that lifts what the tables say, whatever the finding. */
record Raise(
        String rule,
        int version,
        String says,
        Set<String> findings,
        Set<String> except,
        Optional<When> when,
        Optional<Integer> raise,
        Optional<Level> atLeast,
        boolean onlyAdvice,
        String why,
        List<Citation> sources) {
    Raise {
        if (sources.isEmpty()) throw new IllegalArgumentException("Rule " + rule + " has no source");
        if (raise.isPresent() == atLeast.isPresent())
            throw new IllegalArgumentException("Rule " + rule + " either raises by one or to a level");
    }

    boolean applies(Said said) {
        var code = said.finding().code();
        var meant = (findings.isEmpty() || findings.contains(code)) && !except.contains(code);
        return meant && when.map(it -> it.all(said)).orElse(Answer.YES) == Answer.YES;
    }

    boolean isAboutTrend() {
        return when.filter(it -> !it.trend().isEmpty()).isPresent();
    }

    Level lift(Level level) {
        return atLeast.map(level::atLeast).orElseGet(() -> level == Level.EMERGENCY ? level : level.raised());
    }

    Verdict verdict(Finding about, Level lifted) {
        return new Verdict(rule, version, about, lifted, says, why, Optional.empty(), sources, Set.of());
    }

    /** The file of these rules. */
    record Sheet(Review review, List<Raise> rows) {}
}
