package venula.triage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases advices that have been kept long enough: when the server starts, and again and again while it runs. */
@Component
class Erasing {
    private static final Logger LOG = LoggerFactory.getLogger(Erasing.class);

    private final AdviceBook book;

    Erasing(AdviceBook book) {
        this.book = book;
    }

    @Scheduled(fixedDelayString = "${venula.advice.erasing:PT1H}")
    void erase() {
        try {
            book.erase();
        } catch (RuntimeException failure) {
            LOG.warn(
                    "Old advices could not be erased, it is tried again later: {}",
                    failure.getClass().getName());
        }
    }
}
