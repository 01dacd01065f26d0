package venula.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static final String TEXT = "It melts away. Take aspirin. Rest.";

    @Test
    void disputed_words_are_a_piece_of_their_own_in_the_order_of_the_text() {
        var marked = MarkedText.of(
                TEXT, List.of(new Disputed("aspirin", "Take aspirin."), new Disputed("gone", "It melts away.")));

        assertThat(marked.pieces().stream().flatMap(piece -> piece.claim().stream()))
                .containsExactly("gone", "aspirin");
        assertThat(marked.pieces().stream().map(MarkedText.Piece::words).collect(Collectors.joining()))
                .isEqualTo(TEXT);
    }

    @Test
    void what_is_disputed_elsewhere_is_not_marked_here() {
        assertThat(MarkedText.of(TEXT, List.of(new Disputed("other", "Run."))).pieces())
                .hasSize(1);
    }
}
