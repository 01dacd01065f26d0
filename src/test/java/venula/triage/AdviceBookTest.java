package venula.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import venula.database.Database;
import venula.database.TestDatabase;
import venula.knowledge.BrokenKnowledge;
import venula.knowledge.Facts;
import venula.knowledge.Finding;
import venula.knowledge.Knowledge;

class AdviceBookTest {
    private static final Knowledge KNOWLEDGE = Knowledge.in(Path.of("knowledge"));
    private static final Triage TRIAGE = new Triage(KNOWLEDGE);
    private static final Instant TODAY = Instant.parse("2026-11-20T10:00:00Z");
    private static final Database DATABASE = TestDatabase.open();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_advice_is_the_same_when_it_is_given_again(long seed) {
        var facts = Somebody.number(seed, KNOWLEDGE);
        var given = TRIAGE.reply(facts);

        var again = book(TRIAGE, TODAY).replay(kept(facts, given)).orElseThrow();

        assertThat(again.kept().facts()).isEqualTo(facts);
        assertThat(again.reply()).isEqualTo(given);
        assertThat(again.isSame()).isTrue();
    }

    @Test
    void a_rule_that_has_changed_since_is_named() {
        var bruise = Facts.of(List.of(Finding.parse("bruise")), Optional.of(30));
        var id = kept(bruise, TRIAGE.reply(bruise));
        var since = new Triage(BrokenKnowledge.without(java.util.Set.of("R14-late"), KNOWLEDGE));

        var again = book(since, TODAY).replay(id).orElseThrow();

        assertThat(again.isSame()).isFalse();
        assertThat(again.changed()).anyMatch(rule -> rule.startsWith("R14-late "));
    }

    @Test
    void it_is_kept_to_the_end_of_the_thirtieth_day_and_no_longer() {
        var lump = Facts.of(List.of(Finding.parse("lump")), Optional.of(10));
        var id = kept(lump, TRIAGE.reply(lump));

        book(TRIAGE, TODAY.plus(Duration.ofDays(30))).erase();
        assertThat(book(TRIAGE, TODAY).find(id)).isPresent();

        book(TRIAGE, TODAY.plus(Duration.ofDays(30)).plusSeconds(1)).erase();
        assertThat(book(TRIAGE, TODAY).find(id)).isEmpty();
    }

    private static AdviceId kept(Facts facts, Reply reply) {
        return book(TRIAGE, TODAY).keep(facts, reply).orElseThrow();
    }

    private static AdviceBook book(Triage triage, Instant now) {
        var patience = new AdviceBook.Patience(Duration.ofSeconds(30), Duration.ofDays(30));
        return AdviceBook.over(DATABASE, triage, Clock.fixed(now, ZoneOffset.UTC), patience);
    }
}
