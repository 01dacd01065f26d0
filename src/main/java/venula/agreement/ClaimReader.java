package venula.agreement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import venula.knowledge.Knowledge;
import venula.knowledge.Matter;
import venula.knowledge.Matter.Kind;

/** Reads what an answer claims, sentence by sentence. */
public final class ClaimReader {
    private static final String WHOM = "whom";

    /** How many it is said of; where that is the matter itself, it is no other case. */
    private static final String SHARE = "share";

    private final List<Subject> subjects;
    private final Map<String, Phrasing> scopes = new HashMap<>();
    private final Phrasing noClaim;
    private final Leaning leaning;
    private final Passages passages;

    ClaimReader(Knowledge knowledge) {
        var cues = knowledge.stances();
        var book = new Phrasebook(knowledge.agreementWords());
        subjects = knowledge.matters().stream()
                .map(matter -> Subject.of(matter, book))
                .toList();
        knowledge.scopes().forEach((name, phrases) -> scopes.put(name, book.of(phrases)));
        noClaim = Cues.one(cues, book, "no-claim");
        leaning = new Leaning(Cues.of(cues, book));
        passages = new Passages(Cues.one(cues, book, "others-say"));
    }

    public static ClaimReader of(Knowledge knowledge) {
        return new ClaimReader(knowledge);
    }

    public List<Claim> read(String answer) {
        return passages.of(answer, it -> !about(it).isEmpty()).stream()
                .flatMap(this::claims)
                .toList();
    }

    /** What a text says of matters that something like it speaks of. */
    List<Claim> read(String text, Set<String> proposed) {
        var words = Words.of(text);
        var passage = new Passages.Passage(text, 0, words);
        if (passage.isQuestion() || noClaim.isIn(words)) return List.of();
        return subjects.stream()
                .filter(subject -> proposed.contains(subject.matter().matter()))
                .filter(subject ->
                        subject.kind() != Kind.SPAN && !subject.besides().isIn(words))
                .flatMap(subject -> claim(subject, passage).stream())
                .toList();
    }

    private Stream<Claim> claims(Passages.Passage passage) {
        var words = passage.words();
        if (passage.isQuestion() || noClaim.isIn(words)) return Stream.of();
        return about(words).stream().flatMap(subject -> claim(subject, passage).stream());
    }

    private List<Subject> about(Words words) {
        var found = subjects.stream().filter(it -> it.isIn(words)).toList();
        int most = found.stream().mapToInt(Subject::exactness).max().orElse(0);
        return found.stream().filter(it -> it.exactness() == most).toList();
    }

    private Optional<Claim> claim(Subject subject, Passages.Passage passage) {
        var words = passage.words();
        var span = Span.in(words);
        var stance = subject.kind() == Kind.SPAN ? span.map(_ -> Stance.SPAN) : leaning.of(words, subject);
        var matter = subject.matter();
        return stance.map(it -> new Claim(
                matter.subject(),
                matter.matter(),
                matter.kind(),
                it,
                subject.kind() == Kind.SPAN || subject.kind() == Kind.WAIT ? span : Optional.empty(),
                scope(words, matter),
                passage.quote(),
                passage.from()));
    }

    private Scope scope(Words words, Matter matter) {
        var named = new HashMap<String, Set<String>>();
        scopes.forEach((name, phrasing) -> {
            var facet = name.substring(0, name.indexOf('/'));
            var value = name.substring(name.indexOf('/') + 1);
            if (facet.equals(WHOM) && value.equals(matter.subject())
                    || facet.equals(SHARE) && matter.kind() == Kind.OFTEN
                    || !phrasing.isIn(words)) return;
            named.computeIfAbsent(facet, _ -> new HashSet<>()).add(value);
        });
        return new Scope(named);
    }
}
