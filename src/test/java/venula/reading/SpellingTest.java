package venula.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    private final Spelling spelling = Spelling.load();

    @ParameterizedTest
    @CsvSource({
        "slihgtly short of brethe, slightly short of breathe",
        "seeing duoble, seeing double",
        "foam two monhts and ten dyas ago, foam two months and ten days ago",
        "my calf is swolen, my calf is swollen",
        "Nealry gone, nearly gone",
        "I am weezing, I am wheezing",
        "sory to ask, sorry to ask",
    })
    void what_is_no_word_becomes_the_word_that_was_meant(String typed, String meant) {
        assertThat(spelling.mended(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the cord is sore",
                "Mrs Kowalczyk took rivaroxaban",
                "xqzzt",
                "d9 post UGFS, NAD",
                "no",
                "L'ombre, l'été, größer",
                "id A1b2c3d4"
            })
    void words_names_and_what_nobody_can_guess_stay(String typed) {
        assertThat(spelling.mended(typed)).isEqualTo(typed);
    }
}
