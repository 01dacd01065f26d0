package venula.encoder;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Cuts a text into the word pieces a model was taught with. */
public final class Tokenizer implements AutoCloseable {
    private final HuggingFaceTokenizer pieces;

    private Tokenizer(HuggingFaceTokenizer pieces) {
        this.pieces = pieces;
    }

    /** Reads a {@code tokenizer.json}; texts are cut off after the given number of pieces. */
    public static Tokenizer load(InputStream json, int longest) {
        // the library would otherwise report its use and look for another build of itself
        System.setProperty("ai.djl.offline", "true");
        var options = Map.of("truncation", "true", "maxLength", String.valueOf(longest), "padding", "false");
        try (json) {
            return new Tokenizer(HuggingFaceTokenizer.newInstance(json, options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Pieces cut(String text) {
        var encoding = pieces.encode(text);
        var spans = encoding.getCharTokenSpans();
        var places = places(text);
        var starts = new int[spans.length];
        var ends = new int[spans.length];
        for (var i = 0; i < spans.length; i++) {
            if (spans[i] == null) continue;
            starts[i] = places[spans[i].getStart()];
            ends[i] = places[spans[i].getEnd()];
        }
        return new Pieces(encoding.getIds(), starts, ends);
    }

    // the library counts an emoji as one character, Java as two
    private static int[] places(String text) {
        var characters = text.codePoints().toArray();
        var places = new int[characters.length + 1];
        for (var i = 0; i < characters.length; i++) places[i + 1] = places[i] + Character.charCount(characters[i]);
        return places;
    }

    @Override
    public void close() {
        pieces.close();
    }
}
