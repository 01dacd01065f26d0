package venula.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import venula.encoder.Model;
import venula.encoder.Tokenizer;

/** The reader that was trained on labelled messages; a long message is read in overlapping windows. */
public final class TrainedTagger implements Tagger, AutoCloseable {
    private static final int LONGEST = 200;
    private static final int WINDOW = 480;

    private final Tokenizer tokenizer;
    private final Model model;
    private final List<String> labels;

    private TrainedTagger(Tokenizer tokenizer, Model model, List<String> labels) {
        this.tokenizer = tokenizer;
        this.model = model;
        this.labels = labels;
    }

    /** Loads the reader this program was built with; that takes about a second. */
    public static TrainedTagger load() {
        return new TrainedTagger(
                Tokenizer.load(resource("/bge-small-en-v1.5-q-tokenizer.json"), LONGEST),
                Model.load(resource("/reader/reader.onnx")),
                lines("/reader/labels.txt"));
    }

    @Override
    public Map<String, Double> tag(String text) {
        var told = new HashMap<String, Double>();
        for (var window : windows(text)) read(window).forEach((label, chance) -> told.merge(label, chance, Math::max));
        return told;
    }

    private Map<String, Double> read(String window) {
        var said = Objects.requireNonNull(model.read(tokenizer.cut(window)).get("logits"));
        if (said.numbers().length != labels.size())
            throw new IllegalStateException("The trained reader and its labels do not belong together");
        var told = new HashMap<String, Double>();
        for (int at = 0; at < labels.size(); at++) told.put(labels.get(at), 1 / (1 + Math.exp(-said.numbers()[at])));
        return told;
    }

    /**
     * A short text whole; a long one cut at sentences, each window beginning with the last sentence of the one before.
     * The reader is trained on texts that are cut in the same way.
     */
    static List<String> windows(String text) {
        if (text.length() <= WINDOW) return List.of(text);
        var windows = new ArrayList<String>();
        var window = new ArrayList<String>();
        for (var sentence : sentences(text)) {
            if (!window.isEmpty() && String.join(" ", window).length() + 1 + sentence.length() > WINDOW) {
                windows.add(String.join(" ", window));
                window.subList(0, window.size() - 1).clear();
            }
            window.add(sentence);
        }
        windows.add(String.join(" ", window));
        return windows;
    }

    private static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        for (var sentence : text.split("(?<=[.!?\\n])\\s+")) {
            var rest = sentence.strip();
            while (rest.length() >= WINDOW / 2) {
                int space = rest.lastIndexOf(' ', WINDOW / 2 - 2);
                int end = space > 0 ? space : WINDOW / 2 - 1;
                sentences.add(rest.substring(0, end).strip());
                rest = rest.substring(end).strip();
            }
            if (!rest.isEmpty()) sentences.add(rest);
        }
        return sentences;
    }

    private static List<String> lines(String name) {
        try (var text = resource(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(TrainedTagger.class.getResourceAsStream(name), name);
    }

    @Override
    public void close() {
        tokenizer.close();
        model.close();
    }
}
