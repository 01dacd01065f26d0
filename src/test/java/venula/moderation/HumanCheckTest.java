package venula.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HumanCheckTest {
    private Instant now = Instant.parse("2030-01-05T10:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final HumanCheck check = check(1, 1_000);

    private HumanCheck check(long seed, int most) {
        return new HumanCheck(new byte[32], clock, new Random(seed), most);
    }

    @Test
    void whoever_brings_the_work_passes_once() {
        var token = check.challenge().token();
        var work = work(token);

        check.pass(token, work, "");

        assertRefused(check, token, work, "used before");
    }

    @Test
    void whoever_knows_the_answer_passes_without_the_work() {
        var challenge = check.challenge();

        check.pass(challenge.token(), "", answer(challenge));

        assertRefused(check, challenge.token(), answer(challenge), "used before");
    }

    @Test
    void a_wrong_answer_spends_the_challenge() {
        var challenge = check.challenge();

        assertRefused(check, challenge.token(), "no idea", "not the answer");
        assertThatThrownBy(() -> check.pass(challenge.token(), "", answer(challenge)))
                .hasMessageContaining("used");
    }

    @Test
    void a_challenge_lasts_twenty_minutes() {
        var token = check.challenge().token();
        now = now.plus(HumanCheck.LASTS).minusMillis(1);
        var last = check.challenge();
        check.pass(token, work(token), "");
        now = now.plus(HumanCheck.LASTS);

        assertRefused(check, last.token(), work(last.token()), "run out of time");
    }

    @Test
    void what_is_over_is_forgotten_and_what_is_good_never() {
        var small = check(1, 2);
        pass(small);
        pass(small);
        assertThatThrownBy(() -> pass(small)).isInstanceOf(CheckFailed.class).hasMessageContaining("Too many");

        now = now.plus(HumanCheck.LASTS).plus(Duration.ofSeconds(1));
        pass(small);

        assertThat(small.remembered()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nothing_that_is_changed_passes(long seed) {
        var random = new Random(seed);
        var token = check.challenge().token();
        for (int time = 0; time < 200; time++) {
            var changed = new StringBuilder(token);
            int at = random.nextInt(token.length() - 1);
            changed.setCharAt(at, (char) (token.charAt(at) == '1' ? '2' : '1'));
            assertRefused(check, changed.toString(), "1", "does not come from this site");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void another_key_makes_other_challenges(long seed) {
        var key = new byte[32];
        new Random(seed).nextBytes(key);

        assertRefused(HumanCheck.with(key, clock), check.challenge().token(), "1", "does not come from this site");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "a.b.c.d.e", "ffffffffffffffff.0.0.0.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "💥"
            })
    void nonsense_is_refused_like_a_forgery(String token) {
        assertRefused(check, token, "1", "does not come from this site");
        assertRefused(check, token.repeat(10_000), "1", "does not come from this site");
    }

    @Test
    void no_question_comes_twice_in_a_row() {
        var asked = IntStream.range(0, 2_000)
                .mapToObj(time -> check.challenge().question())
                .toList();

        assertThat(PlainQuestions.read()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        assertThat(asked.stream().distinct().count())
                .isEqualTo(PlainQuestions.read().size());
        assertThat(IntStream.range(1, 2_000)).noneMatch(at -> asked.get(at).equals(asked.get(at - 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "How many legs does a dog have?, Four, true",
        "How many legs does a dog have?, 4., true",
        "How many legs does a dog have?, 5, false",
        "Which day comes after Monday?, TUESDAY, true",
        "Which day comes after Monday?, teusday, true",
        "Which day comes after Monday?, tusday, true",
        "Which day comes after Monday?, thursday, false",
        "Which animal barks?, It's a dog!, true",
        "Which animal barks?, hog, false",
        "What colour is snow?, '', false",
    })
    void an_answer_may_be_written_as_people_write(String question, String answer, boolean right) {
        var all = PlainQuestions.read();
        int number = all.stream().map(PlainQuestions.Asked::question).toList().indexOf(question);

        assertThat(new PlainQuestions(all, new Random(1)).isAnswered(number, answer))
                .isEqualTo(right);
    }

    private static void pass(HumanCheck check) {
        var challenge = check.challenge();
        check.pass(challenge.token(), "", answer(challenge));
    }

    private static String answer(Challenge challenge) {
        return PlainQuestions.read().stream()
                .filter(asked -> asked.question().equals(challenge.question()))
                .findFirst()
                .orElseThrow()
                .answers()
                .getFirst();
    }

    private static String work(String token) {
        return IntStream.iterate(0, number -> number + 1)
                .filter(number -> HumanCheck.zeros(token + ":" + number) >= HumanCheck.ZEROS)
                .mapToObj(Integer::toString)
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(HumanCheck check, String token, String said, String why) {
        assertThatThrownBy(() -> check.pass(token, said, said))
                .isInstanceOf(CheckFailed.class)
                .hasMessageContaining(why)
                .hasMessageContaining("is kept");
    }
}
