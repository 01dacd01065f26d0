package venula.search;

import venula.encoder.Encoder;

/** The two models that tell what is alike: one knows what answers a question, one knows what says the same. */
public record Encoders(Encoder answering, Encoder same) implements AutoCloseable {
    /** Takes about a second: load them in the background and share them among libraries. */
    public static Encoders load() {
        return new Encoders(Encoder.bgeSmall(), Encoder.miniLm());
    }

    @Override
    public void close() {
        answering.close();
        same.close();
    }
}
