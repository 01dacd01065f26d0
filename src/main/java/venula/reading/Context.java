package venula.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import venula.knowledge.Detail.Side;
import venula.knowledge.Detail.Trend;
import venula.knowledge.Status;
import venula.reading.Phrases.Hit;

/** What stands round a phrase: whether it is denied, whose it is, and when. */
final class Context {
    private static final int SHORT_CLAUSE = 4;
    private static final int REACH = 6;
    private static final int NEAR = 1;

    private final Words words;
    private final Map<Integer, Map<String, List<Hit>>> bySentence;
    private final Map<Integer, Long> lengths;
    private final boolean writesForPatient;

    private Context(Words words, List<Hit> cues) {
        this.words = words;
        this.bySentence =
                cues.stream().collect(Collectors.groupingBy(this::sentence, Collectors.groupingBy(Hit::meaning)));
        this.lengths = words.all().stream().collect(Collectors.groupingBy(Words.Word::clause, Collectors.counting()));
        this.writesForPatient = cues.stream().anyMatch(cue -> cue.meaning().equals("patients-for"));
    }

    static Context of(Words words, Phrases cues) {
        return new Context(words, cues.in(words));
    }

    Status of(Hit hit) {
        if (isDenied(hit)) return Status.DENIES;
        if (!writesForPatient && before(hit, "others", "patients-for")) return Status.OTHER;
        if (before(hit, "hypotheticals", "not-hypotheticals")) return Status.HYPOTHETICAL;
        if (inClause(hit, "past").findAny().isPresent()) return Status.PAST;
        return inSentence(hit, "cleared").findAny().isPresent() ? Status.CLEARED : Status.HAS;
    }

    Optional<Trend> trend(Hit hit) {
        if (inSentence(hit, "worse").anyMatch(this::isSaid)) return Optional.of(Trend.WORSE);
        if (inSentence(hit, "better").findAny().isPresent()) return Optional.of(Trend.BETTER);
        return inSentence(hit, "same").findAny().map(_ -> Trend.SAME);
    }

    /** Whether anything in the text gets worse. */
    boolean worsens() {
        return bySentence.values().stream()
                .flatMap(cues -> cues.getOrDefault("worse", List.of()).stream())
                .anyMatch(this::isSaid);
    }

    Optional<Side> side(Hit hit) {
        var sides = Map.of("both-legs", Side.BOTH, "other-leg", Side.OTHER, "treated-leg", Side.TREATED);
        return Stream.of("both-legs", "other-leg", "treated-leg")
                .filter(cue -> inClause(hit, cue).findAny().isPresent())
                .map(sides::get)
                .findFirst();
    }

    private boolean isDenied(Hit hit) {
        var before = inSentence(hit, "negations")
                .filter(cue -> cue.to() <= hit.from() && reaches(cue, hit) || isInGap(cue, hit))
                .filter(cue -> isMeant(cue, "not-negations"));
        var after = inClause(hit, "negations-after")
                .filter(cue -> cue.from() >= hit.to() && cue.from() - hit.to() <= REACH);
        return before.findAny().isPresent() || after.findAny().isPresent();
    }

    /** "Not growing" and "grows less" are no growing. */
    private boolean isSaid(Hit worse) {
        return isMeant(worse, "not-worse")
                && inClause(worse, "negations")
                        .filter(cue -> cue.to() <= worse.from() && worse.from() - cue.to() <= NEAR)
                        .noneMatch(cue -> isMeant(cue, "not-negations"));
    }

    private boolean isInGap(Hit cue, Hit hit) {
        return cue.from() > hit.from()
                && cue.to() < hit.to()
                && !hit.phrase().says(words.at(cue.from()).text());
    }

    /** A negation reaches through its own clause, and on through the short items of a list. */
    private boolean reaches(Hit cue, Hit hit) {
        int from = clause(cue);
        int to = clause(hit);
        if (from == to) return hit.from() - cue.to() <= REACH;
        return IntStream.rangeClosed(from + 1, to).allMatch(clause -> length(clause) <= SHORT_CLAUSE);
    }

    private boolean isMeant(Hit cue, String unless) {
        return inSentence(cue, unless).noneMatch(cue::overlaps);
    }

    private boolean before(Hit hit, String meaning, String unless) {
        return inSentence(hit, meaning).anyMatch(cue -> cue.from() < hit.to() && isMeant(cue, unless));
    }

    private Stream<Hit> inClause(Hit hit, String meaning) {
        return inSentence(hit, meaning).filter(cue -> clause(cue) == clause(hit));
    }

    private Stream<Hit> inSentence(Hit hit, String meaning) {
        return bySentence.getOrDefault(sentence(hit), Map.of()).getOrDefault(meaning, List.of()).stream();
    }

    private long length(int clause) {
        return lengths.getOrDefault(clause, 0L);
    }

    private int clause(Hit hit) {
        return words.at(hit.from()).clause();
    }

    private int sentence(Hit hit) {
        return words.at(hit.from()).sentence();
    }
}
