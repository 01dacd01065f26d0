package venula.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Data folders for tests: the program in them is unpacked once for all, and they are removed in the end. */
public final class Folders {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Queue<Path> MADE = new ConcurrentLinkedQueue<>();
    private static final Queue<Runnable> BEFORE_REMOVAL = new ConcurrentLinkedQueue<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Folders::end));
    }

    private Folders() {}

    /** A data folder with nothing in it yet. */
    public static synchronized Path fresh() {
        try {
            var folder = DataFolder.at(empty());
            var program =
                    Program.in(DataFolder.at(TARGET.resolve("postgresql"))).folder();
            Files.createSymbolicLink(folder.path().resolve(program.getFileName()), program);
            return folder.path();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty folder that is no data folder yet. */
    public static Path empty() {
        try {
            var folder = Files.createTempDirectory(Files.createDirectories(TARGET), "data");
            MADE.add(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void beforeRemoval(Runnable task) {
        BEFORE_REMOVAL.add(task);
    }

    private static void end() {
        BEFORE_REMOVAL.forEach(Runnable::run);
        MADE.forEach(Folders::remove);
    }

    private static void remove(Path folder) {
        try {
            Trees.remove(folder);
        } catch (IOException e) {
            System.err.println("Left behind: " + e);
        }
    }
}
