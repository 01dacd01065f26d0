package venula.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * How a finding usually runs: until when it is expected, what follows, what to do.
 *
 * @param expected the days on which it is expected; without it, it never is
 * @param instead how urgent it is when it is never expected
 * @param then how urgent it is after the expected days
 */
public record Timeline(
        String finding,
        Optional<String> size,
        String title,
        Review review,
        Optional<Span> expected,
        boolean neverNormal,
        Optional<Level> instead,
        Optional<Integer> improvingBy,
        String says,
        Optional<Level> then,
        List<Abnormal> abnormal,
        @JsonProperty("do") List<Care> does,
        @JsonProperty("do-not") List<Care> doesNot,
        List<Citation> sources) {
    /** Where it ends on another day than the rules about the same thing. */
    Optional<String> contradiction(RuleBook rules) {
        var last = rules.lastDay(finding, size);
        return expected.filter(span -> last.isPresent() && last.get() != span.to())
                .map(span -> "timelines: %s is expected to day %d, by its rules to day %d"
                        .formatted(title, span.to(), last.get()));
    }

    /** From a day to a day after the session. */
    public record Span(int from, int to) {}

    /** A sign that it is not the usual course. */
    public record Abnormal(String sign, Level level) {}

    /** Something to do, or not to do, on some days after the session. */
    public record Care(String text, Optional<Integer> from, Optional<Integer> to, List<Citation> sources) {
        public boolean isOn(int day) {
            return from.map(first -> day >= first).orElse(true)
                    && to.map(last -> day <= last).orElse(true);
        }
    }
}
