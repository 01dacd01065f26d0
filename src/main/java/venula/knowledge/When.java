package venula.knowledge;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import venula.knowledge.Detail.Side;
import venula.knowledge.Detail.Trend;
import venula.knowledge.Facts.Size;
import venula.knowledge.Facts.Technique;

/** What a row asks for; what it does not name may be anything. */
record When(
        Set<Status> status,
        Set<String> slots,
        Set<Trend> trend,
        Optional<Range> day,
        Optional<Range> onset,
        Optional<Range> days,
        Optional<Range> minutes,
        Optional<Range> length,
        Optional<Range> severity,
        Set<Side> side,
        Set<Size> size,
        Set<Technique> technique,
        Set<String> with,
        Set<String> denies,
        Set<String> risk) {
    private static final Set<Status> HAS = Set.of(Status.HAS);

    Answer all(Said said) {
        var statuses = status.isEmpty() ? HAS : status;
        return statuses.contains(said.finding().status()) ? Answer.all(parts(said)) : Answer.NO;
    }

    Answer any(Said said) {
        var statuses = status.isEmpty()
                ? Stream.<Answer>of()
                : Stream.of(to(status, said.finding().status()));
        return Answer.any(Stream.concat(statuses, parts(said)));
    }

    private Stream<Answer> parts(Said said) {
        var detail = said.finding().detail();
        return Stream.of(
                        set(slots)
                                .map(it -> Answer.of(
                                        it.stream().anyMatch(said.finding().slots()::contains))),
                        set(trend).map(it -> Answer.to(detail.trend(), it::contains)),
                        day.map(it -> Answer.to(said.age(), it::includes)),
                        onset.map(it -> Answer.to(detail.onset(), it::includes)),
                        days.map(it -> Answer.to(detail.days(), it::includes)),
                        minutes.map(it -> Answer.to(detail.minutes(), it::includes)),
                        length.map(it -> Answer.to(detail.length(), it::includes)),
                        severity.map(it -> Answer.to(detail.severity(), it::includes)),
                        set(side).map(it -> Answer.to(detail.side(), it::contains)),
                        set(size).map(it -> Answer.to(said.size(), it::contains)),
                        set(technique).map(it -> Answer.to(said.facts().technique(), it::contains)),
                        set(with).map(said::with),
                        set(denies).map(it -> Answer.all(it.stream().map(said::denies))),
                        set(risk)
                                .map(it -> Answer.of(
                                        it.stream().anyMatch(said.facts().risks()::contains))))
                .flatMap(Optional::stream);
    }

    Optional<Integer> lastDay() {
        return day.flatMap(Range::to);
    }

    private static <T> Optional<Set<T>> set(Set<T> named) {
        return named.isEmpty() ? Optional.empty() : Optional.of(named);
    }

    private static <T> Answer to(Set<T> wanted, T said) {
        return wanted.contains(said) ? Answer.YES : Answer.NO;
    }
}
