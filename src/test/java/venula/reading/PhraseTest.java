package venula.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
    @ParameterizedTest
    @CsvSource({
        "short of breath, short of breath, 3",
        "short of breath, short of money, -1",
        "(short|out) of [my] breath, out of breath, 3",
        "(short|out) of [my] breath, out of my breath, 4",
        "breath*, breathless, 1",
        "breath*, breakfast, -1",
        "calf .. swollen, calf is very swollen, 4",
        "calf .. swollen, calf is very much more swollen, -1",
        "calf .. swollen, calf. Toes swollen, -1",
        "swollen, swolen, 1",
        "calf, cafl, -1",
    })
    void it_takes_as_many_words_as_it_fits(String phrase, String text, int length) {
        assertThat(Phrase.of(phrase).length(Words.of(text), 0)).isEqualTo(length);
    }

    @Test
    void a_word_of_its_own_is_no_typing_error() {
        assertThat(Phrase.of("bleeding", Set.of("breeding")).length(Words.of("breeding"), 0))
                .isEqualTo(-1);
    }

    @Test
    void it_tells_its_own_words_from_those_in_a_gap() {
        var phrase = Phrase.of("(wont|will not) .. bleed*");

        assertThat(phrase.says("wont")).isTrue();
        assertThat(phrase.says("bleeding")).isTrue();
        assertThat(phrase.says("stop")).isFalse();
    }

    @Test
    void one_that_is_written_wrongly_is_refused() {
        assertThatThrownBy(() -> Phrase.of("calf (swollen"))
                .hasMessage("The phrase \"calf (swollen\" does not close its )");
    }
}
