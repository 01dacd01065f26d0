package venula.database;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The signal by which PostgreSQL rolls back what is open, and stops at once. */
final class Signal {
    private Signal() {}

    static void interrupt(long process) {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + process).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
