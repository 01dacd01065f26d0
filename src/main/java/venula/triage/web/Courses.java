package venula.triage.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import venula.knowledge.Facts;
import venula.knowledge.Finding;
import venula.knowledge.Level;
import venula.knowledge.Timeline;
import venula.page.DayChart;
import venula.page.Sign;
import venula.page.Wording;

/** The usual courses as bars of a chart, the shortest first and what is never normal last. */
record Courses(List<Timeline> timelines, Wording wording) {
    static final Comparator<Timeline> SHORTEST_FIRST =
            Comparator.comparing(Courses::until).thenComparing(Courses::after).thenComparing(Timeline::title);

    Courses sorted() {
        return only(_ -> true);
    }

    Courses thatAreExpected() {
        return only(timeline -> timeline.expected().isPresent());
    }

    Courses thatAreNever() {
        return only(timeline -> timeline.expected().isEmpty());
    }

    /** Those with this last part of their address. */
    Courses called(String slug) {
        return only(timeline -> slug(timeline).equals(slug));
    }

    private Courses only(Predicate<Timeline> wanted) {
        return new Courses(
                timelines.stream().filter(wanted).sorted(SHORTEST_FIRST).toList(), wording);
    }

    static String slug(Timeline timeline) {
        var size = timeline.size().map(word -> "-" + word).orElse("");
        return timeline.finding().replace('/', '-') + size;
    }

    /** Those of what somebody has, a few at most; of what is over only where there is room. */
    Courses about(Facts facts) {
        var weighed = facts.counting().isEmpty() ? facts.findings() : facts.counting();
        var codes = weighed.stream()
                .sorted(Comparator.comparing(Finding::status))
                .map(Finding::code)
                .filter(code ->
                        timelines.stream().anyMatch(timeline -> code(timeline).equals(code)))
                .distinct()
                .limit(DayChart.FEW)
                .toList();
        return only(timeline -> codes.contains(code(timeline)));
    }

    List<Course> all(Optional<Integer> day) {
        return timelines.stream()
                .map(timeline -> new Course(timeline, note(timeline), day.map(number -> on(number, timeline))))
                .toList();
    }

    Optional<DayChart> chart(Optional<Integer> today) {
        return timelines.isEmpty()
                ? Optional.empty()
                : Optional.of(new DayChart(timelines.stream().map(this::bar).toList(), today));
    }

    /** The chart in words, for those who do not see it. */
    String says(Optional<Integer> today) {
        var courses = timelines.stream().map(timeline -> timeline.title() + ": " + note(timeline) + ".");
        var now = today.map(day -> wording.say("chart.you-are-at", day)).stream();
        return String.join(" ", Stream.concat(courses, now).toList());
    }

    private DayChart.Bar bar(Timeline timeline) {
        var expected = timeline.expected();
        return new DayChart.Bar(
                timeline.title(),
                note(timeline),
                expected.map(Timeline.Span::from).orElse(0),
                expected.map(Timeline.Span::to),
                sign(after(timeline)));
    }

    String note(Timeline timeline) {
        return timeline.expected()
                .map(span -> wording.say("chart.until", span.to()))
                .orElseGet(() -> wording.say("never." + sign(after(timeline)).css()));
    }

    static String code(Timeline timeline) {
        return Finding.parse(timeline.finding()).code();
    }

    /** How urgent it is on a day. */
    static Level on(int day, Timeline timeline) {
        return timeline.expected()
                .filter(span -> day >= span.from() && day <= span.to())
                .map(_ -> Level.EXPECTED)
                .orElseGet(() -> after(timeline));
    }

    static Level after(Timeline timeline) {
        return timeline.then().or(timeline::instead).orElse(Level.CONTACT_CLINIC);
    }

    static Sign sign(Level level) {
        return switch (level) {
            case EXPECTED -> Sign.EXPECTED;
            case CONTACT_CLINIC -> Sign.CONTACT;
            case SEE_TODAY -> Sign.TODAY;
            case EMERGENCY -> Sign.EMERGENCY;
        };
    }

    private static int until(Timeline timeline) {
        return timeline.expected().map(Timeline.Span::to).orElse(Integer.MAX_VALUE);
    }
}
