package venula.knowledge;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What is said about a finding besides its name; what was not said stays empty.
 *
 * @param length centimetres
 * @param severity of ten
 * @param onset the day it began, the session being day 0
 * @param days how many days it has lasted
 * @param minutes how many minutes it lasted
 */
public record Detail(
        Optional<Trend> trend,
        Optional<Side> side,
        Optional<Integer> length,
        Optional<Integer> severity,
        Optional<Integer> onset,
        Optional<Integer> days,
        Optional<Integer> minutes) {
    public static final Detail NONE = of(Map.of());

    /** Which way it is going. */
    public enum Trend {
        BETTER,
        SAME,
        WORSE
    }

    /** Which leg. */
    public enum Side {
        TREATED,
        OTHER,
        BOTH
    }

    static Detail of(Map<String, String> said) {
        return new Detail(
                word(said, "trend", Trend::valueOf),
                word(said, "side", Side::valueOf),
                number(said, "length"),
                number(said, "severity"),
                number(said, "onset"),
                number(said, "days"),
                number(said, "minutes"));
    }

    public Detail withTrend(Trend said) {
        return new Detail(Optional.of(said), side, length, severity, onset, days, minutes);
    }

    public Detail withSide(Side said) {
        return new Detail(trend, Optional.of(said), length, severity, onset, days, minutes);
    }

    public Detail lasting(Optional<Integer> saidDays, Optional<Integer> saidMinutes) {
        return new Detail(trend, side, length, severity, onset, days.or(() -> saidDays), minutes.or(() -> saidMinutes));
    }

    /** What this leaves unsaid, as the other says it. */
    public Detail or(Detail other) {
        return new Detail(
                trend.or(other::trend),
                side.or(other::side),
                length.or(other::length),
                severity.or(other::severity),
                onset.or(other::onset),
                days.or(other::days),
                minutes.or(other::minutes));
    }

    public boolean isWorse() {
        return trend.filter(said -> said == Trend.WORSE).isPresent();
    }

    Map<String, String> notation() {
        var said = new TreeMap<String, String>();
        trend.ifPresent(it -> said.put("trend", it.name().toLowerCase(Locale.ROOT)));
        side.ifPresent(it -> said.put("side", it.name().toLowerCase(Locale.ROOT)));
        length.ifPresent(it -> said.put("length", it.toString()));
        severity.ifPresent(it -> said.put("severity", it.toString()));
        onset.ifPresent(it -> said.put("onset", it.toString()));
        days.ifPresent(it -> said.put("days", it.toString()));
        minutes.ifPresent(it -> said.put("minutes", it.toString()));
        return said;
    }

    private static <T> Optional<T> word(Map<String, String> said, String name, Function<String, T> read) {
        return Optional.ofNullable(said.get(name))
                .map(text -> text.toUpperCase(Locale.ROOT))
                .map(read);
    }

    private static Optional<Integer> number(Map<String, String> said, String name) {
        return Optional.ofNullable(said.get(name)).map(Integer::valueOf);
    }
}
