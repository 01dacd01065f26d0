package venula.encoder;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Turns a text into a row of numbers of length one: the closer two rows, the closer the meaning. */
public final class Encoder implements AutoCloseable {
    /** How many numbers stand for a text. */
    public static final int WIDTH = 384;

    private static final int LONGEST = 512;

    private final Tokenizer tokenizer;
    private final Model model;
    private final Pooling pooling;
    private final String beforeQuestions;
    private final ReentrantReadWriteLock uses = new ReentrantReadWriteLock();
    private boolean closed;

    private Encoder(String name, Pooling pooling, String beforeQuestions) {
        this.tokenizer = Tokenizer.load(resource(name + "-tokenizer.json"), LONGEST);
        this.model = Model.load(resource(name + ".onnx"));
        this.pooling = pooling;
        this.beforeQuestions = beforeQuestions;
    }

    /** Taught to find the passage that answers a question. Loading takes about a second. */
    public static Encoder bgeSmall() {
        var before = "Represent this sentence for searching relevant passages: ";
        return new Encoder("bge-small-en-v1.5-q", Pooling.FIRST, before);
    }

    /** Taught to tell whether two sentences say the same. Loading takes about a second. */
    public static Encoder miniLm() {
        return new Encoder("all-minilm-l6-v2-q", Pooling.MEAN, "");
    }

    /**
     * The numbers of a text.
     *
     * @throws IllegalStateException when it has been closed
     */
    public float[] encode(String text) {
        uses.readLock().lock();
        try {
            if (closed) throw new IllegalStateException("This encoder is closed");
            var pieces = tokenizer.cut(text);
            var said = Objects.requireNonNull(model.read(pieces).get("last_hidden_state"));
            return pooling.row(said);
        } finally {
            uses.readLock().unlock();
        }
    }

    /** A question that looks for passages answering it, unlike one that looks for the same question. */
    public float[] encodeQuestion(String question) {
        return encode(beforeQuestions + question);
    }

    /** Many texts on all processors, in the order given. */
    public List<float[]> encodeAll(List<String> texts) {
        return texts.parallelStream().map(this::encode).toList();
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Encoder.class.getResourceAsStream("/" + name), name);
    }

    /** Waits for the texts being read; those in line are not read any more. */
    @Override
    public void close() {
        // a model that is taken away while it reads takes the whole program down
        uses.writeLock().lock();
        try {
            if (closed) return;
            closed = true;
            tokenizer.close();
            model.close();
        } finally {
            uses.writeLock().unlock();
        }
    }
}
