package venula.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChunksTest {
    @Test
    void sentences_stay_whole_and_none_is_lost() {
        var text = "Walk every day for half an hour. Keep the stockings on! May I bathe? ".repeat(20);

        var chunks = chunks("Leaflet", text);

        assertThat(chunks).hasSizeBetween(4, 6).allMatch(chunk -> chunk.matches("(?s).*[.?!]"));
        assertThat(String.join(" ", chunks)).isEqualTo(text.strip());
    }

    @Test
    void a_sentence_without_end_is_cut() {
        assertThat(chunks("List", "word ".repeat(200))).hasSize(3);
    }

    @Test
    void a_passage_without_text_has_none() {
        assertThat(chunks("May I fly?", " ")).isEmpty();
    }

    @Test
    void among_too_many_texts_only_one_without_heading_is_begun() {
        var large = new Passage("large", "Large", "word ".repeat(700_000));
        var nameless = new Passage("nameless", "", "First it says this. ".repeat(50));
        var chunks = new Chunks(List.of(large, nameless));

        assertThat(chunks.of(large)).isEmpty();
        assertThat(chunks.of(nameless)).hasSize(1);
    }

    private static List<String> chunks(String heading, String text) {
        var passage = new Passage("p", heading, text);
        return new Chunks(List.of(passage)).of(passage);
    }
}
