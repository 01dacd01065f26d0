package venula.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup file that is being read. */
final class Archive implements AutoCloseable {
    static final String CONTENTS = "contents.json";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final ZipFile zip;
    private final Contents contents;

    private Archive(Path file, ZipFile zip, Contents contents) {
        this.file = file;
        this.zip = zip;
        this.contents = contents;
    }

    static Archive open(Path file) {
        try {
            var zip = new ZipFile(file.toFile());
            return new Archive(file, zip, contents(file, zip));
        } catch (IOException e) {
            throw BackupUnusable.notReadable(file);
        }
    }

    static String entry(String table) {
        return "tables/" + table;
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    Contents contents() {
        return contents;
    }

    /** Compares every table with what was noted when it was written. */
    void check() {
        for (var table : contents.tables()) {
            var digest = digest();
            try (var rows = new DigestInputStream(rows(table), digest)) {
                rows.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw BackupUnusable.damaged(file, table.name());
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(table.sha256()))
                throw BackupUnusable.damaged(file, table.name());
        }
    }

    InputStream rows(Contents.Table table) throws IOException {
        var entry = zip.getEntry(entry(table.name()));
        if (entry == null) throw BackupUnusable.damaged(file, table.name());
        return zip.getInputStream(entry);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Contents contents(Path file, ZipFile zip) throws IOException {
        var entry = zip.getEntry(CONTENTS);
        if (entry == null) throw BackupUnusable.notReadable(file);
        try (var words = zip.getInputStream(entry)) {
            var tree = JSON.readTree(words);
            if (tree.path("format").asInt(0) > Contents.FORMAT) throw BackupUnusable.newer(file);
            return JSON.treeToValue(tree, Contents.class);
        } catch (JacksonException e) {
            throw BackupUnusable.notReadable(file);
        }
    }
}
