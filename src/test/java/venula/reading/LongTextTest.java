package venula.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import venula.knowledge.Finding;
import venula.knowledge.Knowledge;

/** Texts that nobody would write, and that somebody may paste all the same. */
@Timeout(30)
class LongTextTest {
    private static final Knowledge KNOWLEDGE = Knowledge.builtIn();
    private static final Reader PHRASES = new Reader(KNOWLEDGE.vocabulary(), KNOWLEDGE.lexicon(), _ -> Map.of());
    private static final String DANGER = " I have chest pain. ";
    private static final int MILLION = 1_000_000;

    static Stream<String> unending() {
        return Stream.of(
                        "a'",
                        "a’",
                        "\u0301",
                        "e\u0301\u0323",
                        "1,",
                        "1.",
                        "(",
                        "no chest pain and ",
                        "1 jan today ",
                        "not ")
                .map(piece -> piece.repeat(15_000 / piece.length()));
    }

    static IntStream places() {
        return new Random(7).ints(12, 0, MILLION - 100);
    }

    @ParameterizedTest
    @MethodSource("unending")
    void what_goes_on_and_on_is_read_in_full(String text) {
        assertThat(PHRASES.read(text, Optional.empty()).complete()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("unending")
    void what_goes_on_and_on_hides_no_danger(String text) {
        assertThat(PHRASES.redFlags(text.repeat(20) + "." + DANGER)).anyMatch(LongTextTest::isDanger);
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_danger_is_found_anywhere_in_a_million_letters(int place) {
        var text = new StringBuilder("my bruise is blue. ".repeat(MILLION / 19)).insert(place, DANGER);

        assertThat(PHRASES.redFlags(text.toString())).anyMatch(LongTextTest::isDanger);
    }

    @Test
    void what_fails_while_words_are_read_makes_the_reading_incomplete() {
        assertThat(PHRASES.read(null, Optional.of(3)))
                .isEqualTo(new Reading(List.of(), Optional.of(3), Set.of(), false));
    }

    private static boolean isDanger(Finding finding) {
        return finding.code().equals("chest-pain") && finding.counts();
    }
}
