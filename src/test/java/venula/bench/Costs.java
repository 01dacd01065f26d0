package venula.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * What pieces of work of one sort cost a process: milliseconds of all processors, its garbage and compiling included.
 */
record Costs(List<Double> sorted) {
    private static final Duration WARMING_UP = Duration.ofSeconds(10);
    private static final Duration MEASURING = Duration.ofSeconds(6);
    private static final int FEWEST = 50;
    private static final int MOST = 50_000;
    private static final double NANOS = 1e6;

    /** Does it again and again, until it is warm and then to measure it; the work is told how often it was done. */
    static Costs of(ProcessHandle process, IntConsumer work) {
        var spent = ProcessorTime.of(process);
        repeat(work, WARMING_UP, spent);
        return new Costs(repeat(work, MEASURING, spent).stream().sorted().toList());
    }

    private static List<Double> repeat(IntConsumer work, Duration time, ProcessorTime spent) {
        var costs = new ArrayList<Double>();
        var end = System.nanoTime() + time.toNanos();
        while (costs.size() < FEWEST || System.nanoTime() < end && costs.size() < MOST) {
            var before = spent.nanos();
            work.accept(costs.size());
            costs.add((spent.nanos() - before) / NANOS);
        }
        return costs;
    }

    /** What this share of the work did not exceed. */
    double share(double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
