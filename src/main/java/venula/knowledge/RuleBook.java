package venula.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import venula.knowledge.Ruling.Heard;

/** The clinical rules in force. */
public final class RuleBook {
    private static final Logger LOG = LoggerFactory.getLogger(RuleBook.class);

    /** Who only denies, or only names a risk, has not asked anything and has not said what is there. */
    private static final Set<Status> SAY_NOTHING = EnumSet.of(Status.NAMED, Status.DENIES);

    private final Map<String, Table> tables;
    private final Raise.Sheet raises;
    private final Screen screen;

    RuleBook(List<Table> tables, Raise.Sheet raises, Screen screen) {
        this.tables = tables.stream().collect(Collectors.toMap(Table::finding, Function.identity()));
        this.raises = raises;
        this.screen = screen;
    }

    /** What the words alone support: no risk on record and no answer to the screen is weighed. */
    public Label label(Facts facts) {
        if (facts.counting().stream().noneMatch(it -> matters(it, false)))
            return facts.findings().stream().allMatch(it -> SAY_NOTHING.contains(it.status()) || tellsWho(it))
                    ? Label.UNCLEAR
                    : Label.QUESTION;
        var ruling = words(facts);
        if (ruling.asksBack()) return Label.UNCLEAR;
        return onlyAsks(facts) && ruling.level() == Level.EXPECTED ? Label.QUESTION : Label.of(ruling.level());
    }

    /** Whether somebody asks something, and what they tell is over. */
    private boolean onlyAsks(Facts facts) {
        return !facts.that(Status.ASKS).isEmpty()
                && facts.counting().stream()
                        .filter(it -> matters(it, false))
                        .allMatch(it -> it.status() == Status.CLEARED);
    }

    /** What the words alone support, with the rules that say so. */
    public Ruling words(Facts facts) {
        return rule(facts.withoutRisks(), false);
    }

    /** What the words and the risks on record support, before the screen. */
    public Ruling advice(Facts facts) {
        return rule(facts, true);
    }

    private Ruling rule(Facts facts, boolean advice) {
        var weighed = raises.rows().stream()
                .filter(raise -> advice || !raise.onlyAdvice())
                .toList();
        return Ruling.of(facts.counting().stream()
                .filter(finding -> matters(finding, advice))
                .map(finding -> hear(new Said(finding, facts), weighed))
                .toList());
    }

    private Heard hear(Said said, List<Raise> weighed) {
        var answers = new LinkedHashMap<Row, Answer>();
        rowsFor(said.finding()).forEach(row -> answers.put(row, answer(row, said)));
        var replaced = that(answers, Answer.YES)
                .flatMap(row -> row.replaces().stream())
                .collect(Collectors.toSet());
        // a rule that breaks counts at its worst, and makes no exception of another
        var broken = that(answers, Answer.BROKEN).filter(row -> row.then() != Level.EXPECTED);
        var holding = Stream.concat(that(answers, Answer.YES), broken).toList();
        var spoken = holding.stream()
                .filter(row -> !replaced.contains(row.rule()))
                .map(row -> row.verdict(said.finding()))
                .toList();
        return new Heard(
                said.finding(),
                raise(said, spoken, rated(holding), weighed),
                open(answers, said),
                fallback(said.finding()),
                holding.stream().anyMatch(Row::asksBack),
                answers.containsValue(Answer.BROKEN));
    }

    private static Stream<Row> that(Map<Row, Answer> answers, Answer answer) {
        return answers.keySet().stream().filter(row -> answers.get(row) == answer);
    }

    private static boolean rated(List<Row> holding) {
        return holding.stream().anyMatch(Row::ratesTrend);
    }

    private static List<Verdict> open(Map<Row, Answer> answers, Said said) {
        return that(answers, Answer.NOT_SAID)
                .filter(row -> row.replaces().isEmpty())
                .map(row -> row.verdict(said.finding()))
                .toList();
    }

    private List<Verdict> raise(Said said, List<Verdict> spoken, boolean trendRated, List<Raise> weighed) {
        var level = spoken.stream().map(Verdict::level).reduce(Level.EXPECTED, Level::atLeast);
        // what raises does so as well where no rule spoke
        var least = spoken.isEmpty() ? fallback(said.finding()) : level;
        var all = new ArrayList<>(spoken);
        for (var raise : weighed) {
            if (trendRated && raise.isAboutTrend()) continue;
            if (!raise.applies(said)) continue;
            var lifted = raise.lift(level);
            if (lifted.isAbove(least)) all.add(raise.verdict(said.finding(), lifted));
        }
        return all;
    }

    /** Something harmless that is over matters only where a rule speaks about its being over. */
    private boolean matters(Finding finding, boolean advice) {
        if (!advice && tellsWho(finding)) return false;
        return finding.status() == Status.HAS
                || screen.about(finding.code()).isPresent()
                || rowsFor(finding).stream().anyMatch(Row::speaksOfCleared);
    }

    /** What says who somebody is, and nothing they see or feel. */
    private boolean tellsWho(Finding finding) {
        var rows = rowsFor(finding);
        return !rows.isEmpty() && rows.stream().allMatch(Row::onlyAdvice);
    }

    private List<Row> rowsFor(Finding finding) {
        var table = tables.get(finding.code());
        return table == null ? List.of() : table.rows();
    }

    /** A danger sign that no rule decides is as urgent as the sign itself. */
    private Level fallback(Finding finding) {
        if (finding.status() == Status.CLEARED)
            return screen.about(finding.code()).isPresent() ? Level.SEE_TODAY : Level.CONTACT_CLINIC;
        return screen.about(finding.code()).map(Screen.Sign::then).orElse(Level.CONTACT_CLINIC);
    }

    private static Answer answer(Row row, Said said) {
        try {
            return row.holds(said);
        } catch (RuntimeException failure) {
            // the message stays out of the log, it may quote the person
            LOG.error("Rule {} failed with {}", row.rule(), failure.getClass().getName());
            return Answer.BROKEN;
        }
    }

    /**
     * The rules about the same findings that say more than a level, and do not hold yet: what would change the advice.
     */
    public Stream<Verdict> higherThan(Level level, Facts facts) {
        return facts.counting().stream().flatMap(finding -> {
            var said = new Said(finding, facts);
            return rowsFor(finding).stream()
                    .filter(row -> row.then().isAbove(level) && answer(row, said) != Answer.YES)
                    .map(row -> row.verdict(finding));
        });
    }

    /** The last day on which some rule expects a finding of this size. */
    Optional<Integer> lastDay(String finding, Optional<String> size) {
        return rowsFor(Finding.parse(finding)).stream()
                .filter(row -> row.then() == Level.EXPECTED && row.isFor(size))
                .flatMap(row -> row.when().flatMap(When::lastDay).stream())
                .max(Comparator.naturalOrder());
    }

    /** The tables of findings, for those who explain them. */
    public Set<String> findings() {
        return tables.keySet();
    }

    RuleBook with(UnaryOperator<Stream<Row>> change) {
        var changed = new HashMap<String, Table>();
        tables.forEach((finding, table) -> changed.put(finding, table.with(change)));
        return new RuleBook(List.copyOf(changed.values()), raises, screen);
    }

    /** Every rule as people read it, table after table, and then those that raise. */
    public Stream<RuleText> texts() {
        var ofTables =
                tables.values().stream().flatMap(table -> table.rows().stream().map(row -> RuleText.of(table, row)));
        return Stream.concat(ofTables, raises.rows().stream().map(raise -> RuleText.of(raise, raises.review())));
    }

    Stream<Row> rows() {
        return tables.values().stream().flatMap(table -> table.rows().stream());
    }
}
