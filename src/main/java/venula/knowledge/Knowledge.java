package venula.knowledge;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One edition of the clinical knowledge, known by the hash of its content. */
public final class Knowledge {
    private static final String CASES = ".cases.yaml";
    private static final String RAISING = "triage/raising.yaml";
    private static final Predicate<String> IS_CASES = name -> name.endsWith(CASES);
    private static final Predicate<String> IS_TABLE = name -> !name.endsWith(CASES) && !name.equals(RAISING);

    private final Files files;
    private final Vocabulary vocabulary;
    private final Screen screen;
    private final RuleBook rules;
    private final List<Source> sources;
    private final List<Question> questions;
    private final SafetyNet safetyNet;
    private final List<Timeline> timelines;
    private final List<CaseFile> cases;
    private final List<Dispute> disputes;
    private final List<Topic> topics;
    private final NeverBeside neverBeside;
    private final List<List<String>> synonyms;

    private Knowledge(Files files) {
        this.files = files;
        vocabulary = new Vocabulary(
                all("vocabulary/", _ -> true, Vocabulary.Group.class),
                files.read("risks.yaml", Vocabulary.Risks.class).risks());
        screen = files.read("screen.yaml", Screen.class);
        sources = List.of(files.read("sources.yaml", Source[].class));
        questions = List.of(files.read("questions.yaml", Question[].class));
        safetyNet = files.read("safety-nets.yaml", SafetyNet.class);
        timelines = all("timelines/", _ -> true, Timeline.class);
        disputes = files.read("disputed.yaml", Dispute.Sheet.class).claims();
        topics = List.of(files.read("topics.yaml", Topic[].class));
        synonyms = Stream.of(files.read("synonyms.yaml", String[][].class))
                .map(List::of)
                .toList();
        neverBeside = new NeverBeside(files.read("never-beside-advice.yaml", NeverBeside.Sheet.class));
        cases = files.in("triage/", IS_CASES)
                .map(file -> new CaseFile(
                        file.getKey(), List.of(Yaml.read(file.getKey(), file.getValue(), WorkedCase[].class))))
                .toList();
        var tables = all("triage/", IS_TABLE, Table.class);
        var raises = files.read(RAISING, Raise.Sheet.class).rows();
        rules = new RuleBook(tables, raises, screen);
        new Check(this, tables, raises).run();
    }

    Knowledge(Knowledge other, RuleBook rules) {
        files = other.files;
        vocabulary = other.vocabulary;
        screen = other.screen;
        sources = other.sources;
        questions = other.questions;
        safetyNet = other.safetyNet;
        timelines = other.timelines;
        cases = other.cases;
        disputes = other.disputes;
        topics = other.topics;
        neverBeside = other.neverBeside;
        synonyms = other.synonyms;
        this.rules = rules;
    }

    /** The same knowledge with other rows in its tables; nothing is checked. */
    Knowledge with(UnaryOperator<Stream<Row>> change) {
        return new Knowledge(this, rules.with(change));
    }

    /** Worked cases of one file. */
    public record CaseFile(String name, List<WorkedCase> cases) {}

    /**
     * The knowledge this program was built with.
     *
     * @throws KnowledgeBroken when a word is unknown, a rule has no source, or a worked case does not hold
     */
    public static Knowledge builtIn() {
        var knowledge = new Knowledge(Files.builtIn());
        knowledge.failures().findFirst().ifPresent(failed -> {
            throw new KnowledgeBroken("A worked case does not hold: " + failed);
        });
        return knowledge;
    }

    /**
     * The knowledge in a folder.
     *
     * @throws KnowledgeBroken when a word is unknown or a rule has no source
     */
    public static Knowledge in(Path folder) {
        return new Knowledge(Files.in(folder));
    }

    private <T> List<T> all(String folder, Predicate<String> name, Class<T> type) {
        return files.in(folder, name)
                .map(file -> Yaml.read(file.getKey(), file.getValue(), type))
                .toList();
    }

    public String hash() {
        return files.hash();
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Lexicon lexicon() {
        var phrases = new HashMap<String, List<String>>();
        all("lexicon/findings/", _ -> true, Lexicon.Sheet.class).forEach(sheet -> phrases.putAll(sheet.phrases()));
        return new Lexicon(
                phrases,
                phrases("lexicon/absences.yaml"),
                phrases("lexicon/context.yaml"),
                phrases("lexicon/risks.yaml"));
    }

    private Map<String, List<String>> phrases(String file) {
        return files.read(file, Lexicon.Sheet.class).phrases();
    }

    public Screen screen() {
        return screen;
    }

    /** What a danger sign that was answered with yes says. */
    public Verdict verdict(Screen.Sign sign) {
        var about = Finding.of(Status.HAS, sign.findings().iterator().next());
        return new Verdict(
                sign.rule(),
                1,
                about,
                sign.then(),
                sign.brief(),
                sign.why(),
                Optional.empty(),
                screen.sources(),
                Set.of());
    }

    public RuleBook rules() {
        return rules;
    }

    public List<Source> sources() {
        return sources;
    }

    public Optional<Source> source(String key) {
        return sources.stream().filter(source -> source.key().equals(key)).findFirst();
    }

    public Stream<Question> questionsAbout(String code) {
        return questions.stream().filter(question -> question.finding().equals(code));
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    List<Question> questions() {
        return questions;
    }

    public SafetyNet safetyNet() {
        return safetyNet;
    }

    public List<Timeline> timelines() {
        return timelines;
    }

    /** The claims that the evidence contradicts. */
    public List<Dispute> disputes() {
        return disputes;
    }

    public Optional<Dispute> dispute(String claim) {
        return disputes.stream().filter(one -> one.claim().equals(claim)).findFirst();
    }

    /** What the evidence says against some claims, one after the other. */
    public String evidenceAgainst(List<Disputed> claims) {
        return claims.stream()
                .flatMap(claim -> dispute(claim.claim()).stream())
                .map(Dispute::evidence)
                .collect(Collectors.joining(" "));
    }

    public List<Topic> topics() {
        return topics;
    }

    /** The topic that goes by a word, its own or another. */
    public Optional<Topic> topic(String word) {
        return topics.stream().filter(topic -> topic.isMeantBy(word)).findFirst();
    }

    /** Groups of phrases that mean the same to somebody who looks something up. */
    public List<List<String>> synonyms() {
        return synonyms;
    }

    public NeverBeside neverBeside() {
        return neverBeside;
    }

    public GeneralCare care() {
        return files.read("care.yaml", GeneralCare.class);
    }

    public List<CaseFile> cases() {
        return cases;
    }

    /** The cases whose answer is not the one written beside them. */
    public Stream<FailedCase> failures() {
        return cases.stream().flatMap(file -> file.cases().stream().flatMap(one -> fails(file, one).stream()));
    }

    /** A worked case and what came instead. */
    public record FailedCase(String file, WorkedCase expected, Label came, Set<String> by) {
        @Override
        public String toString() {
            return "%s: %s%n    expected %s by %s%n    came %s by %s"
                    .formatted(file, expected.name(), expected.label(), expected.by(), came, by);
        }
    }

    private Optional<FailedCase> fails(CaseFile file, WorkedCase one) {
        var facts = one.given().facts(screen);
        var came = rules.label(facts);
        var by = one.advice().isPresent()
                ? advising(facts)
                : names(rules.words(facts).deciding());
        var same = came == one.label() && (one.by().isEmpty() || one.by().equals(by));
        return same ? Optional.empty() : Optional.of(new FailedCase(file.name(), one, came, by));
    }

    /** The rules that decide once risks on record and the screen are weighed. */
    private Set<String> advising(Facts facts) {
        var ruling = rules.advice(facts);
        var signs = screen.signs().stream()
                .filter(sign -> Boolean.TRUE.equals(facts.screen().get(sign.id())))
                .map(this::verdict);
        var all = Stream.concat(ruling.spoken().stream(), signs).toList();
        var level = all.stream().map(Verdict::level).reduce(ruling.level(), Level::atLeast);
        return names(all.stream().filter(verdict -> verdict.level() == level).toList());
    }

    private static Set<String> names(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::rule).collect(Collectors.toSet());
    }
}
