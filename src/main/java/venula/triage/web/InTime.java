package venula.triage.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks for what a page can do without, and goes without rather than let anybody wait. */
@Component
class InTime {
    private static final Logger LOG = LoggerFactory.getLogger(InTime.class);

    private final Duration patience;

    InTime(@Value("${venula.voices.patience:500ms}") Duration patience) {
        this.patience = patience;
    }

    /** Nothing when it failed or took too long. */
    <T> Optional<T> ask(String what, Callable<T> asked) {
        var asking = new FutureTask<>(asked);
        Thread.ofVirtual().start(asking);
        try {
            return Optional.of(asking.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException failure) {
            LOG.warn("A page goes without {}: {}", what, failure.getClass().getName());
            asking.cancel(true);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
