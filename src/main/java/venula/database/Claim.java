package venula.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A lock on a file: the operating system takes it back when the process ends, however it ends. */
final class Claim implements AutoCloseable {
    // closing any channel of a file gives up all locks this process has on it, so a file is opened only once
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Path file;
    private final FileChannel channel;

    private Claim(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The file for this process alone, as soon as nobody else has it. */
    static Optional<Claim> alone(Path file, Duration patience) {
        return Waiting.upTo(patience, PAUSE, () -> take(file, false));
    }

    /** The file together with others who also share it. */
    static Optional<Claim> shared(Path file) {
        return take(file, true);
    }

    private static Optional<Claim> take(Path file, boolean shared) {
        if (!HELD.add(file)) return Optional.empty();
        Optional<Claim> claim = Optional.empty();
        try {
            claim = lock(file, shared);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (claim.isEmpty()) HELD.remove(file);
        }
        return claim;
    }

    private static Optional<Claim> lock(Path file, boolean shared) throws IOException {
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
        if (lock != null) return Optional.of(new Claim(file, channel));
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(file);
        }
    }
}
