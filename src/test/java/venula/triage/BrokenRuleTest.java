package venula.triage;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import venula.Campaign;
import venula.knowledge.BrokenKnowledge;
import venula.knowledge.Facts;
import venula.knowledge.Knowledge;
import venula.knowledge.Level;
import venula.knowledge.RuleBook;
import venula.knowledge.RuleText;
import venula.knowledge.Screen;

/** Whatever rule or table fails while it is asked, nobody of all worked cases is told something milder. */
class BrokenRuleTest {
    private static final Knowledge KNOWLEDGE = Knowledge.in(Path.of("knowledge"));
    private static final Triage TRIAGE = new Triage(KNOWLEDGE);
    private static final int STRANGERS = 100;
    private static final Logger LOG = (Logger) LoggerFactory.getLogger(RuleBook.class);

    private static final Map<Facts, Level> PEOPLE = Stream.concat(workedCases(), strangers())
            .distinct()
            .collect(Collectors.toMap(facts -> facts, facts -> level(TRIAGE, facts)));

    /** What breaks, and what it is about: every rule, and every table with all its rules. */
    static Stream<Arguments> rulesAndTables() {
        var rules = inTables()
                .map(rule -> Arguments.of(Set.of(rule.rule()), rule.finding().orElseThrow()));
        var tables = KNOWLEDGE.rules().findings().stream().map(finding -> Arguments.of(rulesAbout(finding), finding));
        return Stream.concat(rules, tables);
    }

    @BeforeAll
    static void keepQuiet() {
        LOG.setLevel(ch.qos.logback.classic.Level.OFF);
    }

    @AfterAll
    static void speakAgain() {
        LOG.setLevel(null);
    }

    @ParameterizedTest
    @MethodSource("rulesAndTables")
    void what_fails_never_lowers_an_advice(Set<String> broken, String about) {
        var triage = new Triage(BrokenKnowledge.breaking(broken, KNOWLEDGE));

        PEOPLE.forEach((facts, level) -> {
            if (facts.counting().stream().anyMatch(finding -> finding.code().equals(about)))
                assertThat(level(triage, facts)).as("%s", facts).isGreaterThanOrEqualTo(level);
        });
    }

    private static Stream<RuleText> inTables() {
        return KNOWLEDGE.rules().texts().filter(rule -> rule.finding().isPresent());
    }

    private static Set<String> rulesAbout(String finding) {
        return inTables()
                .filter(rule -> rule.finding().equals(Optional.of(finding)))
                .map(RuleText::rule)
                .collect(Collectors.toSet());
    }

    /** As they are written, and with all danger signs answered with no. */
    private static Stream<Facts> workedCases() {
        var none = KNOWLEDGE.screen().signs().stream().collect(Collectors.toMap(Screen.Sign::id, _ -> false));
        return KNOWLEDGE.cases().stream()
                .flatMap(file -> file.cases().stream())
                .map(one -> one.given().facts(KNOWLEDGE.screen()))
                .flatMap(facts -> Stream.of(facts, facts.with(none)));
    }

    private static Stream<Facts> strangers() {
        return Campaign.seeds(STRANGERS).mapToObj(seed -> Somebody.number(seed, KNOWLEDGE));
    }

    private static Level level(Triage triage, Facts facts) {
        return triage.reply(facts).standing().map(Advice::level).orElse(Level.CONTACT_CLINIC);
    }
}
