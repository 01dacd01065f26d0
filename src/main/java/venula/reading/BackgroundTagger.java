package venula.reading;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A tagger that is loaded while pages are served already; who comes too early waits a little. */
public final class BackgroundTagger implements Tagger, AutoCloseable {
    private final CompletableFuture<? extends Tagger> loading;
    private final Duration patience;

    public BackgroundTagger(Supplier<? extends Tagger> load, Duration patience) {
        this.loading = CompletableFuture.supplyAsync(
                load, task -> Thread.ofPlatform().daemon().name("reader").start(task));
        this.patience = patience;
    }

    public boolean isReady() {
        return loading.isDone() && !loading.isCompletedExceptionally();
    }

    @Override
    public Map<String, Double> tag(String text) {
        return loading.copy()
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .join()
                .tag(text);
    }

    /** Waits until the loading is over: a program that leaves in the middle of it crashes. */
    @Override
    public void close() {
        loading.handle((tagger, failure) -> true).join();
    }
}
