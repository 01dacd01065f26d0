package venula.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EncoderTest {
    private static final Encoder BGE = Encoder.bgeSmall();
    private static final Encoder MINI = Encoder.miniLm();

    @AfterAll
    static void close() {
        BGE.close();
        MINI.close();
    }

    static List<Encoder> encoders() {
        return List.of(BGE, MINI);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("encoders")
    void every_text_has_length_one(Encoder encoder) {
        var row = encoder.encode("Brown lines over the treated vein fade within a year.");

        assertThat(row).hasSize(Encoder.WIDTH);
        assertThat(likeness(row, row)).isCloseTo(1, within(1e-5));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("encoders")
    void the_same_meaning_in_other_words_is_close(Encoder encoder) {
        var asked = encoder.encode("When may I fly after the injection?");
        var same = encoder.encode("How long before air travel is allowed again?");
        var other = encoder.encode("Which stockings do you recommend to me?");

        assertThat(likeness(asked, same)).isGreaterThan(likeness(asked, other));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("encoders")
    void a_text_gets_the_same_numbers_alone_and_among_others(Encoder encoder) {
        var texts =
                List.of("A hard cord under the skin.", "Bruising is common in the first two weeks after injections.");

        var together = encoder.encodeAll(texts);

        assertThat(together.get(1)).isEqualTo(encoder.encode(texts.get(1)));
    }

    @Test
    void only_bge_hears_that_a_question_is_a_question() {
        var question = "What are spider veins?";

        assertThat(BGE.encodeQuestion(question)).isNotEqualTo(BGE.encode(question));
        assertThat(MINI.encodeQuestion(question)).isEqualTo(MINI.encode(question));
    }

    @Test
    void a_text_longer_than_the_model_can_read_is_cut_off() {
        assertThat(MINI.encode("vein ".repeat(2_000))).hasSize(Encoder.WIDTH);
    }

    private static double likeness(float[] one, float[] other) {
        var sum = 0.0;
        for (var i = 0; i < one.length; i++) sum += one[i] * other[i];
        return sum;
    }
}
