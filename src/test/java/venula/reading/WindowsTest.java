package venula.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsTest {
    private static final String TALK = "We were at the sea and the weather was kind to us. ";

    @Test
    void a_short_text_is_read_whole() {
        assertThat(TrainedTagger.windows("Day 4. A bruise.")).containsExactly("Day 4. A bruise.");
    }

    @Test
    void each_window_begins_with_the_last_sentence_of_the_one_before() {
        var windows = TrainedTagger.windows(TALK.repeat(20) + "My calf is swollen.");

        for (int at = 1; at < windows.size(); at++) assertThat(windows.get(at)).startsWith(TALK.strip());
        assertThat(windows.getLast()).endsWith(TALK + "My calf is swollen.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "x", "Well. ", "a\n", "sentence without an end and "})
    void nothing_is_left_out_and_no_window_is_too_long(String part) {
        var windows = TrainedTagger.windows(part.repeat(4_000 / part.length()) + "the end");

        assertThat(windows).allMatch(window -> window.length() <= 480);
        assertThat(windows.getLast()).endsWith("the end");
        assertThat(windows.stream().mapToInt(String::length).sum()).isGreaterThan(3_500);
    }
}
