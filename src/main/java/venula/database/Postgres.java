package venula.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our own PostgreSQL: it is started, started again when it dies, and stopped when nobody wants it any more. */
final class Postgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Postgres.class);
    private static final Duration TRYING = Duration.ofSeconds(6);
    private static final Duration STARTING = Duration.ofMinutes(5);
    private static final Duration STOPPING = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration BLINK = Duration.ofMillis(10);

    private final Cluster cluster;
    private final IntConsumer listensAt;
    private final CompletableFuture<@Nullable Void> up = new CompletableFuture<>();
    // the kernel stops PostgreSQL when the thread that started it ends, so this one stays
    private final Thread keeper =
            Thread.ofPlatform().name("postgresql").daemon().unstarted(this::keep);
    private volatile boolean unwanted;
    private volatile @Nullable Process process;

    private Postgres(Cluster cluster, IntConsumer listensAt) {
        this.cluster = cluster;
        this.listensAt = listensAt;
    }

    /** A running server; whoever wants to know is told its port now and whenever it starts again. */
    static Postgres start(DataFolder folder, IntConsumer listensAt) {
        var postgres = new Postgres(Cluster.in(folder), listensAt);
        postgres.keeper.start();
        try {
            postgres.up.join();
            return postgres;
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException why) throw why;
            throw e;
        }
    }

    @Override
    public void close() {
        unwanted = true;
        interrupt();
        try {
            if (!keeper.join(STOPPING) && process instanceof Process stuck) stuck.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep() {
        try {
            cluster.prepare();
            var server = launch(Redirect.to(cluster.folder().log().toFile()));
            up.complete(null);
            while (ended(server)) server = relaunch();
        } catch (IOException e) {
            up.completeExceptionally(new UncheckedIOException(e));
        } catch (RuntimeException e) {
            up.completeExceptionally(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // true when it ended although it is wanted
    private boolean ended(Process server) throws InterruptedException {
        var code = server.waitFor();
        if (unwanted) return false;
        LOG.warn("PostgreSQL ended unexpectedly (exit code {}) and is started again", code);
        return true;
    }

    private Process relaunch() throws IOException, InterruptedException {
        while (true) {
            try {
                return launch(Redirect.appendTo(cluster.folder().log().toFile()));
            } catch (DatabaseUnreachable e) {
                if (unwanted) throw e;
                LOG.warn("{} Venula goes on without it and tries again.", e.sentence());
                Thread.sleep(TRYING);
            }
        }
    }

    // just after a crash the old server may still hold its memory or its port for a moment
    private Process launch(Redirect log) throws IOException {
        var started = Waiting.upTo(TRYING, PAUSE, () -> attempt(log));
        return started.orElseThrow(() -> DatabaseUnreachable.notStarted(
                ServerLog.lastWords(cluster.folder().log()), cluster.folder().log()));
    }

    private Optional<Process> attempt(Redirect log) {
        try {
            new Leftover(cluster.folder().cluster()).end();
            var port = freePort();
            var started = cluster.start(port, log);
            process = started;
            if (!Waiting.until(STARTING, BLINK, () -> isReady(started) || !started.isAlive()) || !started.isAlive())
                return Optional.empty();
            cluster.folder().listensAt(port);
            listensAt.accept(port);
            if (unwanted) interrupt();
            return Optional.of(started);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isReady(Process started) {
        try {
            var note = note();
            if (Files.notExists(note)) return false;
            var lines = Files.readString(note).lines().toList();
            return lines.size() > 7
                    && lines.getFirst().equals(String.valueOf(started.pid()))
                    && lines.get(7).strip().equals("ready");
        } catch (IOException e) {
            return false;
        }
    }

    private Path note() {
        return cluster.folder().cluster().resolve("postmaster.pid");
    }

    // the port of last time, if it is still free: then a restart goes unnoticed
    private int freePort() throws IOException {
        for (int wanted : new int[] {cluster.folder().port().orElse(0), 0}) {
            try (var socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                continue;
            }
        }
        throw new IOException("There is no free port");
    }

    private void interrupt() {
        if (process instanceof Process running && running.isAlive()) Signal.interrupt(running.pid());
    }
}
