package venula.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.util.StreamUtils;
import venula.database.Database;
import venula.database.Migrations;

/** Writes everything, as it is at one moment, into one file. */
final class Backup {
    private final Tables tables;
    private final Migrations migrations;

    Backup(Database database) {
        this.tables = new Tables(database.dataSource(), Database.SCHEMA);
        this.migrations = Migrations.of(database.dataSource(), Database.SCHEMA);
    }

    /** Readable by us alone, and there under its name only once it is whole. */
    Contents write(Path file, Instant at) {
        var target = file.toAbsolutePath();
        if (Files.exists(target)) throw BackupUnusable.alreadyThere(file);
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            var contents = writeInto(part, at);
            Files.move(part, target);
            return contents;
        } catch (IOException e) {
            throw BackupUnusable.notWritable(file, String.valueOf(e.getMessage()));
        }
    }

    private Contents writeInto(Path part, Instant at) throws IOException {
        var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(part, fresh, ours)) {
            var zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
            var contents = tables.atOneMoment(() -> copyTables(zip, at));
            zip.putNextEntry(new ZipEntry(Archive.CONTENTS));
            Archive.JSON.writeValue(StreamUtils.nonClosing(zip), contents);
            zip.finish();
            zip.flush();
            channel.force(true);
            return contents;
        }
    }

    private Contents copyTables(ZipOutputStream zip, Instant at) {
        var copied = new ArrayList<Contents.Table>();
        for (var table : tables.catalogue().tables()) copied.add(copy(table, zip));
        return new Contents(
                Contents.FORMAT,
                migrations.version(),
                at,
                copied,
                tables.catalogue().sequences());
    }

    private Contents.Table copy(Catalogue.Table table, ZipOutputStream zip) {
        try {
            zip.putNextEntry(new ZipEntry(Archive.entry(table.name())));
            var digest = Archive.digest();
            OutputStream rows = new DigestOutputStream(StreamUtils.nonClosing(zip), digest);
            var count = tables.copyOut(table, rows);
            zip.closeEntry();
            return new Contents.Table(
                    table.name(), table.columns(), count, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
