package venula.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** Finds what stance a sentence takes on something it speaks of. */
final class Leaning {
    private static final int REACH = 7;
    private static final int AT_HAND = 4;

    private final Cues cues;

    Leaning(Cues cues) {
        this.cues = cues;
    }

    Optional<Stance> of(Words words, Subject subject) {
        if (subject.isComparison()) return new Comparing(cues).of(words, subject);
        var places = subject.places(words);
        var said = settled(words, subject, places);
        if (!said.isEmpty())
            return strongest(
                    said, words, places.isEmpty() ? 0 : places.getFirst().start());
        if (places.isEmpty() || !subject.speaksForItself()) return Optional.empty();
        return Optional.of(cues.negations().isIn(words) ? Stance.NO : Stance.YES);
    }

    private List<Cue> settled(Words words, Subject subject, List<MatchResult> places) {
        var found = Stream.concat(subject.cues(words), cues.of(subject.kind(), words))
                .toList();
        var all = found.stream()
                .filter(cue -> found.stream().noneMatch(other -> other.outweighs(cue)))
                .toList();
        var said = new ArrayList<Cue>();
        for (var cue : all) if (!leadsTo(cue, all, words)) said.add(isDenied(cue, all, words) ? cue.denied() : cue);
        if (subject.speaksForItself()) said.addAll(refusals(places, all, words));
        var exact =
                said.stream().filter(cue -> cue.stance() != Stance.SOMETIMES).toList();
        return exact.isEmpty() ? said : exact;
    }

    /** "No gym", "do not fly": what is spoken of is itself denied. */
    private List<Cue> refusals(List<MatchResult> places, List<Cue> all, Words words) {
        return places.stream()
                .map(place -> Cue.at(place, Stance.NO, true))
                .filter(place -> all.stream().noneMatch(cue -> isJustBefore(cue.to(), place, words)))
                .filter(place -> isDenied(place, all, words, AT_HAND))
                .toList();
    }

    /** "You should avoid it", "no need to avoid it": the second word decides. */
    private boolean leadsTo(Cue cue, List<Cue> all, Words words) {
        var leads = (cue.stance() == Stance.YES || cue.stance() == Stance.MAY) && !cue.own() || turns(cue, words);
        return leads
                && all.stream().anyMatch(other -> other.stance() == Stance.NO && isJustBefore(cue.to(), other, words));
    }

    private boolean turns(Cue cue, Words words) {
        return cue.stance() == Stance.NEED_NOT
                || cue.stance() == Stance.NO && cues.negations().isIn(words.part(cue.from(), cue.to()));
    }

    private static boolean isJustBefore(int place, Cue cue, Words words) {
        return cue.from() >= place
                && words.distance(place, cue.from()) < AT_HAND
                && !words.isParted(place - 1, cue.from());
    }

    private boolean isDenied(Cue cue, List<Cue> all, Words words) {
        var turned = cue.stance() == Stance.NO
                && all.stream().anyMatch(other -> turns(other, words) && isJustBefore(other.to(), cue, words));
        return turned || isDenied(cue, all, words, REACH);
    }

    private boolean isDenied(Cue cue, List<Cue> all, Words words, int reach) {
        return cues.negations()
                .in(words)
                .anyMatch(not -> not.end() <= cue.from()
                        && words.distance(not.end(), cue.from()) < reach
                        && !words.isParted(not.end() - 1, cue.from())
                        && all.stream()
                                .noneMatch(other -> other.holds(not)
                                        && (other.stance().isFor()
                                                || !cue.stance().isFor())));
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
