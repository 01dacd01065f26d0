package venula.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL that comes with Venula, unpacked once into the data folder. */
record Program(Path folder) {
    static final String VERSION = "18.4";

    static Program in(DataFolder data) {
        var folder = data.path().resolve("postgresql-" + VERSION);
        try {
            if (Files.notExists(folder)) unpack(data.path().resolve("postgresql.new"), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Program(folder);
    }

    String tool(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Path fresh, Path folder) throws IOException {
        Trees.remove(fresh);
        try (var packed = packed();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) place(entry, tar, fresh);
        }
        Files.move(fresh, folder);
    }

    private static InputStream packed() {
        var system = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
        var name = switch (system) {
            case "Linux on amd64" -> "/postgres-linux-x86_64.txz";
            case "Linux on aarch64" -> "/postgres-linux-arm_64.txz";
            default -> throw DatabaseUnreachable.noProgramFor(system);
        };
        var packed = Program.class.getResourceAsStream(name);
        if (packed == null) throw DatabaseUnreachable.noProgramFor(system);
        return packed;
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) throw new IOException("Outside of the archive: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(folder.resolve(target).getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if ((entry.getMode() & 0100) != 0)
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
