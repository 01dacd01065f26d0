package venula.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModelTest {
    @Test
    void a_piece_knows_where_in_the_text_it_stands() {
        var text = "A naïve vein 🦵 bruised";
        try (var tokenizer = Tokenizer.load(resource("all-minilm-l6-v2-q-tokenizer.json"), 64)) {
            var pieces = tokenizer.cut(text);

            assertThat(IntStream.range(0, pieces.count())
                            .mapToObj(i -> text.substring(pieces.starts()[i], pieces.ends()[i])))
                    .contains("", "A", "vein", "bruised");
        }
    }

    @Test
    void a_model_speaks_of_every_piece() {
        try (var tokenizer = Tokenizer.load(resource("all-minilm-l6-v2-q-tokenizer.json"), 64);
                var model = Model.load(resource("all-minilm-l6-v2-q.onnx"))) {
            var pieces = tokenizer.cut("A sore vein");

            var said = model.read(pieces).get("last_hidden_state");

            assertThat(said.shape()).containsExactly(1, pieces.count(), Encoder.WIDTH);
            assertThat(said.numbers()).hasSize(pieces.count() * said.width());
        }
    }

    private static InputStream resource(String name) {
        return ModelTest.class.getResourceAsStream("/" + name);
    }
}
