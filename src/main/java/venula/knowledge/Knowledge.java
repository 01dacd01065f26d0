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
    private final List<Claim> claims;
    private final List<Topic> topics;
    private final NeverBeside neverBeside;
    private final List<List<String>> synonyms;
    private final String hash;

    private Knowledge(Files files) {
        this.files = files;
        vocabulary = new Vocabulary(
                all("vocabulary/", _ -> true, Vocabulary.Group.class),
                files.read("risks.yaml", Vocabulary.Risks.class).risks());
        screen = files.read("screen.yaml", Screen.class);
        sources = files.read("sources.yaml", Source.Sheet.class).sources();
        questions = files.read("questions.yaml", Question.Sheet.class).questions();
        safetyNet = files.read("safety-nets.yaml", SafetyNet.class);
        timelines = all("timelines/", _ -> true, Timeline.class);
        claims = files.read("claims.yaml", Claim.Sheet.class).claims();
        topics = files.read("topics.yaml", Topic.Sheet.class).topics();
        synonyms = files.read("synonyms.yaml", Synonyms.class).synonyms();
        neverBeside = new NeverBeside(files.read("never-beside-advice.yaml", NeverBeside.Sheet.class));
        cases = files.in("triage/", IS_CASES)
                .map(file -> new CaseFile(
                        file.name(), file.read(WorkedCase.Sheet.class).cases()))
                .toList();
        var tables = all("triage/", IS_TABLE, Table.class);
        var raises = files.read(RAISING, Raise.Sheet.class);
        rules = new RuleBook(tables, raises, screen);
        new Check(this, tables, raises.rows()).run();
        hash = files.hash();
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
        claims = other.claims;
        topics = other.topics;
        neverBeside = other.neverBeside;
        synonyms = other.synonyms;
        hash = other.hash;
        this.rules = rules;
    }

    /** The same knowledge with other rows in its tables; nothing is checked. */
    Knowledge with(UnaryOperator<Stream<Row>> change) {
        return new Knowledge(this, rules.with(change));
    }

    /** Worked cases of one file. */
    public record CaseFile(String name, List<WorkedCase> cases) {}

    private record Synonyms(Review review, List<List<String>> synonyms) {}

    /**
     * The knowledge this program was built with.
     *
     * @throws KnowledgeBroken when a word is unknown, a rule has no source, or a worked case does not hold
     */
    public static Knowledge builtIn() {
        var knowledge = new Knowledge(Files.builtIn());
        knowledge.contradictions().findFirst().ifPresent(it -> {
            throw new KnowledgeBroken("The knowledge contradicts itself: " + it);
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
        return files.in(folder, name).map(file -> file.read(type)).toList();
    }

    public String hash() {
        return hash;
    }

    /** Every file, with its signature if somebody has put one under it. */
    public Stream<KnowledgeFile> files() {
        return files.all().values().stream();
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

    /** What doctors agree or differ on, and how they put it. */
    public List<Matter> matters() {
        return all("agreement/matters/", _ -> true, Matter.Sheet.class).stream()
                .flatMap(sheet -> sheet.matters().stream())
                .toList();
    }

    /** Words that take a stance whatever is spoken of, by kind. */
    public Map<String, List<String>> stances() {
        return phrases("agreement/stances.yaml");
    }

    /** Words that mean the same wherever doctors agree or differ, by name. */
    public Map<String, List<String>> agreementWords() {
        return phrases("agreement/words.yaml");
    }

    /** Words for whom, which veins and when something is said, by {@code facet/value}. */
    public Map<String, List<String>> scopes() {
        return phrases("agreement/scopes.yaml");
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

    /** A rule of a table, one that raises, or a danger sign. */
    public Optional<RuleText> rule(String name) {
        var signs = screen.signs().stream().map(sign -> RuleText.of(sign, screen));
        return Stream.concat(rules.texts(), signs)
                .filter(text -> text.rule().equals(name))
                .findFirst();
    }

    /** Whether clinicians have signed every rule that decided. */
    public boolean isSigned(List<Verdict> verdicts) {
        return !verdicts.isEmpty() && verdicts.stream().allMatch(this::isSigned);
    }

    public boolean isSigned(Verdict verdict) {
        return rule(verdict.rule()).filter(rule -> rule.review().isSigned()).isPresent();
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

    List<Claim> claims() {
        return claims;
    }

    /** What the evidence makes of a claim. */
    public Optional<Claim> claim(String name) {
        return claims.stream().filter(one -> one.claim().equals(name)).findFirst();
    }

    /** A claim of this name that the evidence does not support. */
    public Optional<Claim> dispute(String claim) {
        return claim(claim).filter(Claim::isDisputed);
    }

    /** What the evidence says against some claims, one after the other. */
    public String evidenceAgainst(List<Disputed> claims) {
        return claims.stream()
                .flatMap(claim -> dispute(claim.claim()).stream())
                .map(Claim::evidence)
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

    /** Cases whose answer is not the one beside them, and courses that end on another day than their rules. */
    public Stream<String> contradictions() {
        return Stream.concat(
                failures().map(FailedCase::toString),
                timelines.stream().flatMap(timeline -> timeline.contradiction(rules).stream()));
    }

    /** The cases whose answer is not the one written beside them. */
    public Stream<FailedCase> failures() {
        var run = new CaseRun(this);
        return cases.stream().flatMap(file -> file.cases().stream().flatMap(one -> run.fails(file, one).stream()));
    }
}
