package venula.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * All shelves of the house in one library. It is made ready in the background, after everything else has started, and
 * again whenever something on a shelf has changed; until then the one before answers.
 */
@Component
public final class Catalogue implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);

    private final ObjectProvider<Shelf> shelves;
    private final AtomicReference<Optional<Library>> library = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Encoders>> encoders = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Thread>> preparing = new AtomicReference<>(Optional.empty());
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Duration pause;

    Catalogue(ObjectProvider<Shelf> shelves, @Value("${venula.search.pause:PT1M}") Duration pause) {
        this.shelves = shelves;
        this.pause = pause;
    }

    /** Whether one can look something up already. */
    public boolean isReady() {
        return library.get().isPresent();
    }

    /** The passages that fit best, among those with these fields; none while it is not ready. */
    public List<Hit> find(String words, int atMost, Map<String, String> only) {
        return library.get().map(ready -> ready.find(words, atMost, only)).orElse(List.of());
    }

    @EventListener(ApplicationReadyEvent.class)
    void prepareInBackground() {
        preparing.set(Optional.of(Thread.ofPlatform()
                .name("catalogue")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(this::keep)));
    }

    private void keep() {
        do prepare();
        while (!isStoppedAfterPause());
    }

    private boolean isStoppedAfterPause() {
        try {
            return stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    void prepare() {
        try {
            var all = shelves.orderedStream().toList();
            var passages =
                    all.stream().flatMap(shelf -> shelf.passages().stream()).toList();
            var synonyms =
                    all.stream().flatMap(shelf -> shelf.synonyms().stream()).toList();
            var before = library.get();
            if (before.filter(it -> it.holds(passages)).isPresent()) return;
            // the one before is not closed: somebody may read in it, and it is nothing but memory
            library.set(Optional.of(before.map(it -> it.with(passages, synonyms))
                    .orElseGet(() -> Library.of(passages, encoders.get().orElseGet(this::loaded), synonyms))));
            LOG.info("{} passages can be found", passages.size());
        } catch (RuntimeException failure) {
            if (isStopped()) return;
            if (isReady())
                LOG.warn(
                        "What changed cannot be found yet: {}",
                        failure.getClass().getName());
            else LOG.error("Nothing can be found, the catalogue was not made", failure);
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private Encoders loaded() {
        var models = Encoders.load();
        encoders.set(Optional.of(models));
        if (isStopped()) models.close();
        return models;
    }

    /** Waits until no model is read any more, for that would take the program down on its way out. */
    @Override
    public void destroy() throws InterruptedException {
        stopped.countDown();
        encoders.get().ifPresent(Encoders::close);
        if (preparing.get().isPresent()) preparing.get().get().join();
        library.getAndSet(Optional.empty()).ifPresent(Library::close);
    }
}
