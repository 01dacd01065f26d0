package venula.agreement;

import java.util.regex.MatchResult;

/** A place in a sentence that takes a stance. */
record Cue(Stance stance, int from, int to, boolean own) {
    private static final double OWN = 1.5;

    static Cue at(MatchResult place, Stance stance, boolean own) {
        return new Cue(stance, place.start(), place.end(), own);
    }

    boolean holds(MatchResult place) {
        return from <= place.start() && place.end() <= to;
    }

    boolean outweighs(Cue other) {
        if (from >= other.to || other.from >= to) return false;
        return length() == other.length() ? from < other.from : length() > other.length();
    }

    private int length() {
        return to - from;
    }

    Cue denied() {
        return new Cue(stance.denied(), from, to, own);
    }

    /** The nearer to what is spoken of, the more it counts. */
    double weight(Words words, int subject) {
        var near = 1.0 / (2 + words.distance(subject, from));
        return (own ? OWN : 1) * (words.isParted(subject, from) ? near / 2 : near);
    }
}
