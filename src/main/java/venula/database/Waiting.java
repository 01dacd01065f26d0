package venula.database;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Asking again and again until there is an answer or patience ends. */
final class Waiting {
    private Waiting() {}

    static <T> Optional<T> upTo(Duration patience, Duration pause, Supplier<Optional<T>> question) {
        var end = System.nanoTime() + patience.toNanos();
        var answer = question.get();
        while (answer.isEmpty() && System.nanoTime() < end) {
            rest(pause);
            answer = question.get();
        }
        return answer;
    }

    static boolean until(Duration patience, Duration pause, Supplier<Boolean> question) {
        return upTo(patience, pause, () -> question.get() ? Optional.of(true) : Optional.empty())
                .isPresent();
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
