package venula.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The server an earlier Venula may have left in the folder, when it ended too suddenly to stop it. */
record Leftover(Path cluster) {
    private static final Duration STOPPING = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Waits until it has stopped, or stops it. */
    void end() throws IOException {
        var note = cluster.resolve("postmaster.pid");
        var noted = process(note);
        if (noted.isEmpty()) return;
        if (isOurs(noted.get())) stop(noted.get());
        // after a restart of the machine the number may be somebody else's, and PostgreSQL would believe the note
        else Files.deleteIfExists(note);
    }

    private void stop(ProcessHandle server) {
        if (ended(server)) return;
        Signal.interrupt(server.pid());
        if (ended(server)) return;
        server.destroyForcibly();
        ended(server);
    }

    private static boolean ended(ProcessHandle server) {
        return Waiting.until(STOPPING, PAUSE, () -> !server.isAlive());
    }

    private boolean isOurs(ProcessHandle process) {
        var words = process.info().arguments().map(List::of).orElse(List.of());
        return words.contains(cluster.toString());
    }

    private static Optional<ProcessHandle> process(Path note) throws IOException {
        if (Files.notExists(note)) return Optional.empty();
        var first = Files.readString(note).lines().findFirst().orElse("");
        return first.matches("\\d+")
                ? ProcessHandle.of(Long.parseLong(first)).filter(ProcessHandle::isAlive)
                : Optional.empty();
    }
}
