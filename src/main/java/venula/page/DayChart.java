package venula.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long things may take, as bars over the days since the session. Early days are drawn wider: the scale is the
 * square root of the days.
 *
 * @param today the day to mark
 */
public record DayChart(List<Bar> bars, Optional<Integer> today) {
    /** More bars than this are not read any more. */
    public static final int FEW = 6;

    private static final int TOP = 74;
    private static final int STEP = 46;
    private static final int BAR = 14;
    private static final int SHORTEST = 14;
    private static final double ROOM = 1.15;
    private static final double NEAR_AN_END = 12;
    private static final double APART = 11;
    private static final List<Integer> MARKS = List.of(7, 14, 21, 42, 91, 182, 365, 730);

    /**
     * One line of the chart.
     *
     * @param note what the line says in words, at its right end
     * @param from the first day on which it is expected
     * @param until the last day on which it is expected; without it, it never is
     * @param after how urgent it is on all other days
     */
    public record Bar(String label, String note, int from, Optional<Integer> until, Sign after) {}

    /** A bar and the height it is drawn at. */
    public record Line(Bar bar, int top) {
        public int text() {
            return top - BAR / 2;
        }

        public int middle() {
            return top + BAR / 2;
        }
    }

    /** A day named above the chart. */
    public record Mark(int day, String x, String anchor) {}

    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var bar : bars) lines.add(new Line(bar, TOP + STEP * lines.size()));
        return lines;
    }

    public int height() {
        return TOP + STEP * bars.size() - STEP / 2;
    }

    /** Where a day stands, in percent of the width. */
    public String x(int day) {
        return percent(place(day));
    }

    /** How wide the days from one to another are. */
    public String width(int from, int until) {
        return percent(place(until) - place(from));
    }

    public String anchor(int day) {
        var place = place(day);
        if (place < NEAR_AN_END) return "start";
        return place > 100 - NEAR_AN_END ? "end" : "middle";
    }

    /** The days named above the chart, as many as there is room for. */
    public List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        double last = NEAR_AN_END;
        for (int day : MARKS) {
            var place = place(day);
            if (place > 100 || place - last < (marks.isEmpty() ? 0 : APART)) continue;
            marks.add(new Mark(day, percent(place), anchor(day)));
            last = place;
        }
        return marks;
    }

    private double place(int day) {
        return 100 * Math.sqrt(Math.min(day, last()) / last());
    }

    private double last() {
        var ends = bars.stream().flatMap(bar -> bar.until().stream());
        return ROOM
                * Stream.concat(ends, today.stream())
                        .max(Integer::compare)
                        .map(day -> Math.max(day, SHORTEST))
                        .orElse(SHORTEST);
    }

    private static String percent(double place) {
        return String.format(Locale.ROOT, "%.1f%%", place);
    }
}
