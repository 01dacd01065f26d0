package venula.bench;

import java.util.Locale;

/** Something that was measured, and what it may be at the most. */
record Figure(String what, double measured, double limit, String unit, String beside) {
    static Figure of(String what, double measured, double limit, String unit) {
        return new Figure(what, measured, limit, unit, "");
    }

    /** What most of it cost; beside it the little that cost most. */
    static Figure of(String what, Costs costs, double limit) {
        var rare = String.format(Locale.ROOT, "99 of 100 within %.2f", costs.share(0.99));
        return new Figure(what, costs.share(0.5), limit, "CPU-ms", rare);
    }

    String line() {
        var verdict = measured <= limit ? "ok" : "over";
        var line = "%-64s %9.2f %7.0f %-7s %-5s %s";
        return String.format(Locale.ROOT, line, what, measured, limit, unit, verdict, beside)
                .stripTrailing();
    }
}
