package venula.search.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** How long things of one sort take. */
final class Stopwatch {
    private static final double NANOS = 1e9;

    private final List<Double> seconds = new ArrayList<>();

    <T> T time(Supplier<T> work) {
        var start = System.nanoTime();
        var result = work.get();
        seconds.add((System.nanoTime() - start) / NANOS);
        return result;
    }

    /** The time that this share of the work did not exceed. */
    double seconds(double share) {
        var sorted = seconds.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
