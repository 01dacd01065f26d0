package venula.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import venula.knowledge.NeverBeside.Row;
import venula.knowledge.NeverBeside.Sheet;

class NeverBesideTest {
    private final NeverBeside words = new NeverBeside(new Sheet(
            Review.PENDING,
            List.of(
                    new Row("sooths", Set.of(Level.SEE_TODAY), List.of("not dangerous", "n't worr", "harmless")),
                    new Row("at home", Set.of(Level.EXPECTED, Level.SEE_TODAY), List.of("drain … yourself")))));

    @Test
    void words_are_found_in_any_spelling_of_their_end_and_case() {
        assertThat(words.allows("Harmless.", Level.SEE_TODAY)).isFalse();
        assertThat(words.allows("I wouldn’t worry about it.", Level.SEE_TODAY)).isFalse();
        assertThat(words.allows("It is not\n dangerous at all", Level.SEE_TODAY))
                .isFalse();
    }

    @Test
    void words_of_an_advice_do_not_count_beside_another() {
        assertThat(words.allows("Harmless.", Level.EXPECTED)).isTrue();
    }

    @Test
    void a_gap_spans_a_few_words_and_no_more() {
        assertThat(words.allows("You can drain the sore lump quickly yourself.", Level.EXPECTED))
                .isFalse();
        assertThat(words.allows("We drain it. Then you go home, rest, walk and look at it yourself.", Level.EXPECTED))
                .isTrue();
    }
}
