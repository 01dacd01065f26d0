package venula.reading;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import venula.knowledge.Detail;
import venula.knowledge.Finding;
import venula.knowledge.Lexicon;
import venula.knowledge.Status;
import venula.knowledge.Vocabulary;
import venula.reading.Phrases.Hit;

/** Reads what people write. */
public final class Reader {
    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);
    private static final Pattern PILED = Pattern.compile("(\\p{M}{2})\\p{M}+");

    private final Phrases phrases;
    private final Phrases dangers;
    private final Phrases absences;
    private final Phrases cues;
    private final Phrases risks;
    private final Tagger tagger;
    private final Weighing weighing;
    private final Spelling spelling = Spelling.load();

    public Reader(Vocabulary vocabulary, Lexicon lexicon, Tagger tagger) {
        this(vocabulary, lexicon, tagger, Weighing.Limits.CHOSEN);
    }

    Reader(Vocabulary vocabulary, Lexicon lexicon, Tagger tagger, Weighing.Limits limits) {
        var notTypos = lexicon.notTypos();
        this.phrases = new Phrases(lexicon.phrases(), notTypos);
        this.dangers = new Phrases(dangers(vocabulary, lexicon), notTypos);
        this.absences = new Phrases(lexicon.absences(), notTypos);
        this.cues = new Phrases(lexicon.context(), notTypos);
        this.risks = new Phrases(lexicon.risks(), notTypos);
        this.tagger = tagger;
        this.weighing = new Weighing(vocabulary, limits);
    }

    private static Map<String, List<String>> dangers(Vocabulary vocabulary, Lexicon lexicon) {
        return lexicon.phrases().entrySet().stream()
                .filter(phrase -> vocabulary
                        .term(Finding.parse(phrase.getKey()).code())
                        .filter(Vocabulary.Term::redFlag)
                        .isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Reads a message.
     *
     * @param known whole days since the session, as far as they are known beside the text
     */
    public Reading read(String said, Optional<Integer> known) {
        try {
            var written = written(said);
            return read(Message.of(spelling.mended(written), known), byPhrases(Words.of(written), dangers));
        } catch (RuntimeException failure) {
            failed("The reading of words", failure);
            return new Reading(List.of(), known, Set.of(), false);
        }
    }

    /** A danger that stands in the words as they were typed does not vanish when they are mended. */
    private Reading read(Message message, Map<String, Finding> typed) {
        var phrased = byPhrases(message.words(), phrases);
        typed.values().stream().filter(Finding::counts).forEach(danger -> add(danger, phrased));
        try {
            var told = tagger.tag(message.text());
            return reading(message, withTrend(weighing.weigh(phrased, told), phrased, message.words()), told, true);
        } catch (RuntimeException failure) {
            failed("The trained reader", failure);
            return reading(message, phrased.values(), Map.of(), false);
        }
    }

    /** Where the words for the only thing that somebody has are no phrase we know, what gets worse is that thing. */
    private Collection<Finding> withTrend(Collection<Finding> findings, Map<String, Finding> phrased, Words words) {
        var there = findings.stream().filter(Finding::counts).toList();
        var unknown = there.size() == 1 && !phrased.containsKey(there.getFirst().code());
        if (!unknown || !Context.of(words, cues).worsens()) return findings;
        return findings.stream()
                .map(it -> it.counts() ? it.with(it.detail().or(Detail.NONE.withTrend(Detail.Trend.WORSE))) : it)
                .toList();
    }

    private Reading reading(Message message, Collection<Finding> findings, Map<String, Double> told, boolean complete) {
        var timed = findings.stream().map(finding -> timed(finding, message.when()));
        return new Reading(timed.toList(), message.day(), risks(message.words(), told), complete);
    }

    /** The message stays out of the log, and so do the words of the failure: they may quote the person. */
    private static void failed(String what, RuntimeException failure) {
        LOG.error("{} failed with {}", what, failure.getClass().getName());
    }

    /** Accents piled up by the thousand say nothing and would be looked through at every place of the text. */
    private static String written(String said) {
        return Dictation.written(PILED.matcher(said).replaceAll("$1"));
    }

    private record Message(String text, Words words, When when, Optional<Integer> day) {
        static Message of(String text, Optional<Integer> known) {
            var when = When.in(text);
            return new Message(text, Words.of(text), when, when.day(known));
        }
    }

    /** The danger signs that phrases alone show; it waits for no model. */
    public List<Finding> redFlags(String text) {
        return byPhrases(Words.of(written(text)), dangers).values().stream()
                .filter(Finding::counts)
                .toList();
    }

    private Map<String, Finding> byPhrases(Words words, Phrases phrases) {
        var context = Context.of(words, cues);
        var absent = absences.in(words);
        var found = new LinkedHashMap<String, Finding>();
        absent.forEach(hit -> add(Finding.of(Status.DENIES, hit.meaning()), found));
        var covered = new BitSet(words.size());
        absent.forEach(hit -> covered.set(hit.from(), hit.to()));
        phrases.in(words).stream()
                .filter(hit -> !overlaps(hit, covered))
                .forEach(hit -> add(finding(hit, context), found));
        return found;
    }

    private static boolean overlaps(Hit hit, BitSet covered) {
        int next = covered.nextSetBit(hit.from());
        return next >= 0 && next < hit.to();
    }

    private static void add(Finding finding, Map<String, Finding> found) {
        found.merge(finding.code(), finding, Reader::stronger);
    }

    private static Finding finding(Hit hit, Context context) {
        var named = Finding.parse(hit.meaning());
        var trend = context.trend(hit).map(Detail.NONE::withTrend).orElse(Detail.NONE);
        var detail = context.side(hit).map(trend::withSide).orElse(trend);
        return new Finding(context.of(hit), named.code(), named.slots(), detail);
    }

    /** Of two mentions of the same finding the one that counts stands, with the slots of both. */
    private static Finding stronger(Finding one, Finding other) {
        if (one.counts() != other.counts()) return one.counts() ? one : other;
        var status = one.status().compareTo(other.status()) <= 0 ? one.status() : other.status();
        var slots = Stream.concat(one.slots().stream(), other.slots().stream()).collect(Collectors.toSet());
        return new Finding(status, one.code(), slots, one.detail().or(other.detail()));
    }

    private Set<String> risks(Words words, Map<String, Double> told) {
        var named = risks.in(words).stream().map(Phrases.Hit::meaning);
        return Stream.concat(named, weighing.risks(told)).collect(Collectors.toSet());
    }

    private static Finding timed(Finding finding, When when) {
        if (!finding.counts()) return finding;
        return finding.with(finding.detail()
                .lasting(when.lasted(), finding.status() == Status.CLEARED ? when.minutes() : Optional.empty()));
    }
}
