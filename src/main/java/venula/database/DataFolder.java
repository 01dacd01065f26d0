package venula.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/** The folder with everything Venula keeps: a marker, the password, and PostgreSQL with its database. */
record DataFolder(Path path) {
    private static final String MARK = "Venula keeps its data here, format ";
    private static final int FORMAT = 1;
    private static final long MEGABYTE = 1 << 20;
    private static final long NEEDED = 300 * MEGABYTE;
    private static final Set<PosixFilePermission> OURS_ALONE = PosixFilePermissions.fromString("rwx------");

    /** The folder, ready for use; made when there is none yet. */
    static DataFolder at(Path path) {
        var folder = new DataFolder(path);
        try {
            folder.prepare();
        } catch (IOException e) {
            throw DataFolderUnusable.closed(path);
        }
        return folder;
    }

    static void mustBeAt(Path path) {
        if (Files.notExists(new DataFolder(path).cluster())) throw DataFolderUnusable.empty(path);
    }

    Path cluster() {
        return path.resolve("database");
    }

    Path log() {
        return path.resolve("postgresql.log");
    }

    Path lock(String name) {
        return path.resolve(name + ".lock");
    }

    Path password() {
        return path.resolve("password");
    }

    /** The password of our own server, made at first asking and readable by us alone. */
    String secret() {
        try {
            if (Files.notExists(password())) writeSecret();
            return Files.readString(password());
        } catch (IOException e) {
            throw DataFolderUnusable.closed(path);
        }
    }

    /** Where the server of this folder listens, if it ever did. */
    Optional<Integer> port() {
        return note("port").map(Integer::valueOf);
    }

    void listensAt(int port) {
        note("port", String.valueOf(port));
    }

    /** The process that last took this folder for itself. */
    String user() {
        return note("process").orElse("unknown");
    }

    void usedBy(long process) {
        note("process", String.valueOf(process));
    }

    void needsRoom(long free) {
        if (free < NEEDED) throw DataFolderUnusable.full(path, free / MEGABYTE, NEEDED / MEGABYTE);
    }

    private void prepare() throws IOException {
        if (Files.notExists(path)) Files.createDirectories(path, PosixFilePermissions.asFileAttribute(OURS_ALONE));
        if (!Files.isDirectory(path) || !Files.isReadable(path) || !Files.isWritable(path))
            throw DataFolderUnusable.closed(path);
        var marker = path.resolve("venula-data");
        if (Files.exists(marker)) {
            readMark(Files.readString(marker).strip());
            return;
        }
        if (!isEmpty()) throw DataFolderUnusable.foreign(path);
        needsRoom(Files.getFileStore(path).getUsableSpace());
        Files.setPosixFilePermissions(path, OURS_ALONE);
        Files.writeString(marker, MARK + FORMAT + "\n");
    }

    private void readMark(String mark) {
        if (!mark.startsWith(MARK)) throw DataFolderUnusable.foreign(path);
        if (Integer.parseInt(mark.substring(MARK.length())) > FORMAT) throw DataFolderUnusable.newer(path);
    }

    // a freshly made file system has this folder, and is empty all the same
    private boolean isEmpty() throws IOException {
        try (var files = Files.list(path)) {
            return files.allMatch(file -> file.endsWith("lost+found"));
        }
    }

    private void writeSecret() throws IOException {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        var readableByUs = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = path.resolve("password.new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, readableByUs);
        Files.writeString(fresh, Base64.getUrlEncoder().encodeToString(random));
        Files.move(fresh, password(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Optional<String> note(String name) {
        try {
            return Files.exists(path.resolve(name))
                    ? Optional.of(Files.readString(path.resolve(name)).strip()).filter(text -> !text.isEmpty())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(String name, String text) {
        try {
            var fresh = path.resolve(name + ".new");
            Files.writeString(fresh, text + "\n");
            Files.move(fresh, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
