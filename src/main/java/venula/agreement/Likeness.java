package venula.agreement;

import java.util.HashMap;
import java.util.Map;
import venula.search.Encoders;

/** How alike two sentences are in meaning, whatever they say of it. */
final class Likeness implements AutoCloseable {
    private static final double NEAR = 0.5;

    private final Encoders encoders;
    private final Map<String, float[]> known = new HashMap<>();

    Likeness(Encoders encoders) {
        this.encoders = encoders;
    }

    boolean isNear(String one, String other) {
        var first = row(one);
        var second = row(other);
        double sum = 0;
        for (int at = 0; at < first.length; at++) sum += first[at] * second[at];
        return sum >= NEAR;
    }

    private float[] row(String text) {
        return known.computeIfAbsent(text, encoders.same()::encode);
    }

    @Override
    public void close() {
        encoders.close();
    }
}
