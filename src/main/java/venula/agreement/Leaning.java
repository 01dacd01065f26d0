package venula.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** Finds what stance a sentence takes on something it speaks of. */
final class Leaning {
    private static final int REACH = 5;
    private static final int AT_HAND = 4;

    private final Cues cues;

    Leaning(Cues cues) {
        this.cues = cues;
    }

    Optional<Stance> of(Words words, Subject subject) {
        if (subject.isComparison()) return new Comparing(cues).of(words, subject);
        var places = subject.places(words);
        var said = settled(words, subject, places);
        if (said.isEmpty()) return subject.speaksForItself() ? Optional.of(Stance.YES) : Optional.empty();
        return strongest(said, words, places.getFirst().start());
    }

    private List<Cue> settled(Words words, Subject subject, List<MatchResult> places) {
        var found = Stream.concat(subject.cues(words), cues.of(subject.kind(), words))
                .toList();
        var longest = found.stream()
                .filter(cue -> found.stream().noneMatch(other -> other.lengthens(cue)))
                .toList();
        var said = new ArrayList<Cue>();
        for (var cue : longest)
            if (!denies(cue, longest, words)) said.add(isDenied(cue, longest, words) ? cue.denied() : cue);
        if (subject.speaksForItself())
            places.stream()
                    .filter(place -> isDenied(Cue.at(place, Stance.YES, false), longest, words, AT_HAND))
                    .map(place -> Cue.at(place, Stance.NO, true))
                    .forEach(said::add);
        return said;
    }

    /** "No need to avoid it": what is not needed is the warning. */
    private boolean denies(Cue cue, List<Cue> all, Words words) {
        return cue.stance() == Stance.NEED_NOT
                && all.stream()
                        .anyMatch(other -> other.stance() == Stance.NO
                                && other.from() >= cue.to()
                                && words.distance(cue.to(), other.from()) < AT_HAND
                                && !words.isParted(cue.to() - 1, other.from()));
    }

    private boolean isDenied(Cue cue, List<Cue> all, Words words) {
        var notNeeded = cue.stance() == Stance.NO
                && all.stream()
                        .anyMatch(other -> other.stance() == Stance.NEED_NOT
                                && other.to() <= cue.from()
                                && words.distance(other.to(), cue.from()) < AT_HAND
                                && !words.isParted(other.to() - 1, cue.from()));
        return notNeeded || isDenied(cue, all, words, REACH);
    }

    private boolean isDenied(Cue cue, List<Cue> all, Words words, int reach) {
        return cues.negations()
                .in(words)
                .anyMatch(not -> not.end() <= cue.from()
                        && words.distance(not.end(), cue.from()) < reach
                        && !words.isParted(not.end() - 1, cue.from())
                        && all.stream().noneMatch(other -> other.holds(not)));
    }

    private static Optional<Stance> strongest(List<Cue> said, Words words, int subject) {
        var sum = said.stream()
                .mapToDouble(cue -> (cue.stance().isFor() ? 1 : -1) * cue.weight(words, subject))
                .sum();
        return said.stream()
                .filter(cue -> cue.stance().isFor() == sum > 0)
                .max(Comparator.comparingDouble(cue -> cue.weight(words, subject)))
                .map(Cue::stance);
    }
}
