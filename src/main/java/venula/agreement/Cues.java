package venula.agreement;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import venula.knowledge.Matter.Kind;

/** Words that take a stance whatever is spoken of. */
record Cues(
        Map<Stance, Phrasing> advice,
        Map<Stance, Phrasing> often,
        Map<Stance, Phrasing> fact,
        Phrasing negations,
        Phrasing better,
        Phrasing worse,
        Phrasing prefer,
        Phrasing over,
        Phrasing alike) {
    static Cues of(Map<String, List<String>> phrases, Phrasebook book) {
        return new Cues(
                Map.of(
                        Stance.YES, one(phrases, book, "do"),
                        Stance.MAY, one(phrases, book, "may"),
                        Stance.NEED_NOT, one(phrases, book, "need-not"),
                        Stance.NO, one(phrases, book, "do-not")),
                Map.of(
                        Stance.NEVER, one(phrases, book, "never"),
                        Stance.RARELY, one(phrases, book, "rarely"),
                        Stance.SOMETIMES, one(phrases, book, "sometimes"),
                        Stance.OFTEN, one(phrases, book, "often")),
                Map.of(Stance.YES, one(phrases, book, "true"), Stance.NO, one(phrases, book, "false")),
                one(phrases, book, "negations"),
                one(phrases, book, "better"),
                one(phrases, book, "worse"),
                one(phrases, book, "prefer"),
                one(phrases, book, "over"),
                one(phrases, book, "alike"));
    }

    static Phrasing one(Map<String, List<String>> phrases, Phrasebook book, String name) {
        return book.of(phrases.getOrDefault(name, List.of()));
    }

    Stream<Cue> of(Kind kind, Words words) {
        var stances = switch (kind) {
            case ADVICE, WAIT -> advice;
            case OFTEN -> often;
            case FACT -> fact;
            case SPAN, COMPARE -> Map.<Stance, Phrasing>of();
        };
        return stances.entrySet().stream()
                .flatMap(entry -> entry.getValue().in(words).map(place -> Cue.at(place, entry.getKey(), false)));
    }
}
