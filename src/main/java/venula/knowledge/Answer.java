package venula.knowledge;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether a condition holds; what was not said is never taken for a no. */
enum Answer {
    YES,
    NO,
    NOT_SAID,
    /** The condition could not be tried. */
    BROKEN;

    static Answer of(boolean said) {
        return said ? YES : NOT_SAID;
    }

    static <T> Answer to(Optional<T> said, Predicate<T> condition) {
        return said.map(value -> condition.test(value) ? YES : NO).orElse(NOT_SAID);
    }

    static Answer all(Stream<Answer> answers) {
        return answers.reduce(YES, Answer::and);
    }

    static Answer any(Stream<Answer> answers) {
        return answers.reduce(NO, Answer::or);
    }

    private Answer and(Answer other) {
        if (this == NO || other == NO) return NO;
        return this == YES ? other : NOT_SAID;
    }

    private Answer or(Answer other) {
        if (this == YES || other == YES) return YES;
        return this == NO ? other : NOT_SAID;
    }
}
