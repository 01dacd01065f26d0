package venula.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnippetTest {
    private static final String TEXT =
            "Walk every day. The stocking keeps the leg slim. Swelling of one calf is seen today. "
                    + "Take your time. ".repeat(20);

    @Test
    void the_sentence_with_most_of_the_words_comes_first() {
        assertThat(Snippet.of(TEXT, "swollen calf swelling")).startsWith("… Swelling of one calf is seen today.");
    }

    @Test
    void it_begins_at_the_beginning_when_nothing_is_better() {
        assertThat(Snippet.of(TEXT, "xylophone")).startsWith("Walk every day.").endsWith(" …");
    }

    @Test
    void it_is_short() {
        assertThat(Snippet.of(TEXT, "walk").length()).isLessThan(240);
        assertThat(Snippet.of("", "walk")).isEmpty();
    }
}
