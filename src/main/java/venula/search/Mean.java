package venula.search;

/** A weighted mean for every passage, of the numbers it has. */
final class Mean {
    private final float[] sums;
    private final float[] weights;

    Mean(int passages) {
        sums = new float[passages];
        weights = new float[passages];
    }

    void add(float[] numbers, double weight) {
        for (var i = 0; i < numbers.length; i++) {
            if (Float.isNaN(numbers[i])) continue;
            sums[i] += (float) weight * numbers[i];
            weights[i] += (float) weight;
        }
    }

    float[] values() {
        var values = new float[sums.length];
        for (var i = 0; i < values.length; i++) values[i] = weights[i] == 0 ? 0 : sums[i] / weights[i];
        return values;
    }
}
