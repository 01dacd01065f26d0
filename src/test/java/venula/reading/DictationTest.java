package venula.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no fever comma the calf is soft full stop | no fever, the calf is soft.
            is that normal Question Mark              | is that normal?
            a bruise new line a lump                  | 'a bruise
             a lump'
            the bus came to a full stop sign          | the bus came to a. sign
            it left a comma-shaped mark               | it left a comma-shaped mark
            comma                                     | comma
            """)
    void spoken_marks_become_marks(String spoken, String written) {
        assertThat(Dictation.written(spoken)).isEqualTo(written);
    }
}
