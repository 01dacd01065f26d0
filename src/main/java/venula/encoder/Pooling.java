package venula.encoder;

/** How the numbers of a text's pieces become those of the text. */
enum Pooling {
    /** The opening piece speaks for the text. */
    FIRST {
        @Override
        float[] row(Output said) {
            return sum(said, said.width());
        }
    },
    /** Every piece has the same say. */
    MEAN {
        @Override
        float[] row(Output said) {
            return sum(said, said.numbers().length);
        }
    };

    abstract float[] row(Output said);

    // brought to length one, a sum is as good as a mean
    private static float[] sum(Output said, int until) {
        var row = new float[said.width()];
        for (var i = 0; i < until; i++) row[i % row.length] += said.numbers()[i];
        return toLengthOne(row);
    }

    private static float[] toLengthOne(float[] row) {
        var squares = 0.0;
        for (var number : row) squares += number * number;
        var length = (float) Math.sqrt(squares);
        for (var i = 0; i < row.length; i++) row[i] /= length;
        return row;
    }
}
