package venula.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** Finds which of two things a sentence holds to be better. */
record Comparing(Cues cues) {
    private static final int REACH = 4;

    private record Side(int from, boolean first) {}

    Optional<Stance> of(Words words, Subject subject) {
        var sides = Stream.concat(
                        subject.yes().in(words).map(it -> new Side(it.start(), true)),
                        subject.no().in(words).map(it -> new Side(it.start(), false)))
                .sorted(Comparator.comparingInt(Side::from))
                .toList();
        if (cues.alike().isIn(words)) return Optional.of(Stance.ALIKE);
        return said(cues.prefer(), words, cue -> winner(cue, words, after(cue, sides), true))
                .or(() -> said(cues.worse(), words, cue -> winner(cue, words, around(cue, sides), false)))
                .or(() -> said(cues.better(), words, cue -> winner(cue, words, around(cue, sides), true)))
                .or(() -> said(cues.over(), words, cue -> winner(cue, words, after(cue, sides), false)));
    }

    private static Optional<Stance> said(
            Phrasing phrasing, Words words, Function<MatchResult, Optional<Stance>> winner) {
        return phrasing.in(words).flatMap(cue -> winner.apply(cue).stream()).findFirst();
    }

    private Optional<Stance> winner(MatchResult cue, Words words, Optional<Side> side, boolean wins) {
        var denied = cues.negations()
                .in(words)
                .anyMatch(not -> not.end() <= cue.start()
                        && words.distance(not.end(), cue.start()) < REACH
                        && !words.isParted(not.end() - 1, cue.start()));
        return side.map(it -> it.first() == (wins != denied) ? Stance.YES : Stance.NO);
    }

    private static Optional<Side> after(MatchResult cue, List<Side> sides) {
        return sides.stream().filter(side -> side.from() >= cue.end()).findFirst();
    }

    private static Optional<Side> around(MatchResult cue, List<Side> sides) {
        return sides.reversed().stream()
                .filter(side -> side.from() < cue.start())
                .findFirst()
                .or(() -> after(cue, sides));
    }
}
