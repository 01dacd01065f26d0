package venula.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import venula.Campaign;
import venula.knowledge.BrokenKnowledge;
import venula.knowledge.Facts;
import venula.knowledge.Finding;
import venula.knowledge.Knowledge;
import venula.knowledge.Level;
import venula.knowledge.Screen;

class TriageTest {
    private static final Knowledge KNOWLEDGE = Knowledge.in(Path.of("knowledge"));

    private final Triage triage = new Triage(KNOWLEDGE);

    static LongStream seeds() {
        return Campaign.seeds(500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void adding_a_red_flag_never_lowers_the_advice(long seed) {
        var before = Somebody.number(seed, KNOWLEDGE);
        var after = before.and(Somebody.redFlag(seed, KNOWLEDGE));

        assertThat(level(after)).isGreaterThanOrEqualTo(level(before));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void not_said_is_never_lower_than_no(long seed) {
        var said = Somebody.number(seed, KNOWLEDGE);
        var silent = Somebody.withoutDenials(said);

        assertThat(level(silent)).isGreaterThanOrEqualTo(level(said));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_rule_that_is_missing_never_yields_expected(long seed) {
        var facts = Somebody.number(seed, KNOWLEDGE);
        var missing = BrokenKnowledge.without(decisive(facts), KNOWLEDGE);

        if (level(facts) != Level.EXPECTED)
            assertThat(level(new Triage(missing), facts)).isNotEqualTo(Level.EXPECTED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_rule_that_breaks_never_lowers_the_advice(long seed) {
        var facts = Somebody.number(seed, KNOWLEDGE);
        var breaking = new Triage(BrokenKnowledge.breaking(decisive(facts), KNOWLEDGE));

        assertThat(level(breaking, facts)).isGreaterThanOrEqualTo(level(facts));
    }

    @Test
    void a_fading_bruise_is_expected_once_the_signs_are_absent() {
        var bruise = Facts.of(List.of(Finding.parse("bruise trend=better")), Optional.of(5));

        assertThat(triage.reply(bruise)).isInstanceOf(Advice.ContactClinic.class);
        assertThat(triage.reply(bruise.with(noneOfTheSix())))
                .isInstanceOfSatisfying(
                        Advice.Expected.class,
                        expected -> assertThat(expected.reasons().until()).isPresent());
    }

    @Test
    void a_label_of_expected_waits_for_the_signs() {
        var bruise = Facts.of(List.of(Finding.parse("bruise")), Optional.of(5));

        assertThat(triage.reply(bruise))
                .isInstanceOfSatisfying(
                        Advice.ContactClinic.class,
                        advice -> assertThat(advice.reasons().waitsForScreen()).isTrue());
    }

    @Test
    void who_only_asks_gets_information() {
        var question = Finding.parse("ask:travel");

        assertThat(triage.reply(Facts.of(List.of(question), Optional.of(3))))
                .isEqualTo(new Reply.Information(List.of(question)));
    }

    @Test
    void who_says_nothing_is_asked_and_meanwhile_sent_to_the_clinic() {
        assertThat(triage.reply(Facts.of(List.of(), Optional.empty())))
                .isInstanceOfSatisfying(
                        Reply.AskBack.class,
                        ask -> assertThat(ask.unanswered()).isInstanceOf(Advice.ContactClinic.class));
    }

    @Test
    void a_broken_engine_sends_to_the_emergency_number() {
        var broken = new Triage(BrokenKnowledge.inPieces(KNOWLEDGE));

        assertThat(broken.reply(Facts.of(List.of(Finding.parse("bruise")), Optional.of(5))))
                .isInstanceOfSatisfying(
                        Advice.Emergency.class,
                        advice -> assertThat(advice.reasons().failed()).isTrue());
    }

    @Test
    void what_would_raise_the_advice_comes_from_the_tables() {
        var lump = Facts.of(List.of(Finding.parse("lump")), Optional.of(10));

        var raises = triage.reply(lump).standing().orElseThrow().reasons().raises();

        assertThat(raises).extracting(Reasons.Change::level).contains(Level.SEE_TODAY);
    }

    private static Set<String> decisive(Facts facts) {
        var ruling = KNOWLEDGE.rules().advice(facts);
        return ruling.deciding().stream().map(verdict -> verdict.rule()).collect(Collectors.toSet());
    }

    private static java.util.Map<String, Boolean> noneOfTheSix() {
        return KNOWLEDGE.screen().signs().stream().collect(Collectors.toMap(Screen.Sign::id, _ -> false));
    }

    private Level level(Facts facts) {
        return level(triage, facts);
    }

    private static Level level(Triage triage, Facts facts) {
        return Stream.of(triage.reply(facts))
                .flatMap(reply -> reply.standing().stream())
                .map(Advice::level)
                .findFirst()
                .orElse(Level.CONTACT_CLINIC);
    }
}
