package venula.agreement;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import venula.knowledge.Matter;
import venula.knowledge.Matter.Kind;

/** A matter with its phrases made ready for reading. */
record Subject(Matter matter, List<Phrasing> about, Phrasing besides, Phrasing yes, Phrasing no) {
    static Subject of(Matter matter, Phrasebook book) {
        return new Subject(
                matter,
                matter.about().stream().map(book::of).toList(),
                book.of(matter.besides()),
                book.of(matter.yes()),
                book.of(matter.no()));
    }

    Kind kind() {
        return matter.kind();
    }

    boolean isComparison() {
        return kind() == Kind.COMPARE;
    }

    /** To speak of it without a further word is to say yes to it, as in "walk every day". */
    boolean speaksForItself() {
        return kind() == Kind.ADVICE
                || kind() == Kind.WAIT
                || kind() == Kind.FACT && matter.yes().isEmpty();
    }

    boolean isIn(Words words) {
        return about.stream().allMatch(one -> one.isIn(words)) && !besides.isIn(words);
    }

    /** The more must be spoken of, the more exactly it is meant. */
    int exactness() {
        return about.size();
    }

    List<MatchResult> places(Words words) {
        return about.getFirst().in(words).toList();
    }

    Stream<Cue> cues(Words words) {
        return Stream.concat(
                yes.in(words).map(place -> Cue.at(place, forIt(), true)),
                no.in(words).map(place -> Cue.at(place, againstIt(), true)));
    }

    private Stance forIt() {
        return kind() == Kind.OFTEN ? Stance.OFTEN : Stance.YES;
    }

    private Stance againstIt() {
        return kind() == Kind.OFTEN ? Stance.RARELY : Stance.NO;
    }
}
