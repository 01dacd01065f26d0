package venula.encoder;

/** What a model says under one name: its numbers in a row, and how they are laid out. */
public record Output(float[] numbers, long[] shape) {
    /** How many numbers belong together: those said of one piece, or of the whole text. */
    public int width() {
        return Math.toIntExact(shape[shape.length - 1]);
    }
}
