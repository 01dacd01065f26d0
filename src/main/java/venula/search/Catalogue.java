package venula.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** All shelves of the house in one library. It is made ready in the background, after everything else has started. */
@Component
public final class Catalogue implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);

    private final ObjectProvider<Shelf> shelves;
    private final AtomicReference<Optional<Library>> library = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Encoders>> encoders = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Thread>> preparing = new AtomicReference<>(Optional.empty());
    private volatile boolean stopped;

    Catalogue(ObjectProvider<Shelf> shelves) {
        this.shelves = shelves;
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
                .start(this::prepare)));
    }

    void prepare() {
        try {
            var all = shelves.orderedStream().toList();
            var passages =
                    all.stream().flatMap(shelf -> shelf.passages().stream()).toList();
            var synonyms =
                    all.stream().flatMap(shelf -> shelf.synonyms().stream()).toList();
            library.set(Optional.of(Library.of(passages, loaded(), synonyms)));
            LOG.info("{} passages can be found", passages.size());
        } catch (RuntimeException failure) {
            if (!stopped) LOG.error("Nothing can be found, the catalogue was not made", failure);
        }
    }

    private Encoders loaded() {
        var models = Encoders.load();
        encoders.set(Optional.of(models));
        if (stopped) models.close();
        return models;
    }

    /** Waits until no model is read any more, for that would take the program down on its way out. */
    @Override
    public void destroy() throws InterruptedException {
        stopped = true;
        encoders.get().ifPresent(Encoders::close);
        if (preparing.get().isPresent()) preparing.get().get().join();
        library.getAndSet(Optional.empty()).ifPresent(Library::close);
    }
}
