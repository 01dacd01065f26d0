package venula.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import venula.database.Database;
import venula.database.TestDatabase;

class BackupTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path temporary;

    private final Database database = TestDatabase.open();
    private final Database another = TestDatabase.open();

    @AfterEach
    void close() {
        database.close();
        another.close();
    }

    @Test
    void every_row_comes_back_as_it_was() {
        Notes.in(database).converse();

        new Restore(another).read(backup(), false);

        assertThat(Notes.in(another).rows())
                .isEqualTo(Notes.in(database).rows())
                .hasSize(2);
    }

    @Test
    void what_is_given_up_is_gone_and_numbering_goes_on() {
        Notes.in(database).converse();
        Notes.in(another).write("of another clinic");

        new Restore(another).read(backup(), true);

        assertThat(Notes.in(another).words()).containsExactly(Notes.AWKWARD, "an answer");
        assertThat(Notes.in(another).nextNumber()).isEqualTo(3);
    }

    @Test
    void data_that_are_there_are_not_given_up_unasked() {
        Notes.in(another).write("of another clinic");
        var file = backup();

        assertThatThrownBy(() -> new Restore(another).read(file, false)).hasMessageContaining("--replace");

        assertThat(Notes.in(another).words()).containsExactly("of another clinic");
    }

    @Test
    void a_damaged_backup_changes_nothing() throws IOException {
        Notes.in(database).write("the first bruise");
        Notes.in(another).write("of another clinic");
        var file = backup();
        change(file, "tables/database_note", "the first bruise", "the last bruise");

        assertThatThrownBy(() -> new Restore(another).read(file, true))
                .isInstanceOf(BackupUnusable.class)
                .hasMessageContaining("database_note is not as it was written");

        assertThat(Notes.in(another).words()).containsExactly("of another clinic");
    }

    @Test
    void rows_that_contradict_each_other_change_nothing() throws IOException {
        Notes.in(database).converse();
        Notes.in(another).write("of another clinic");
        var file = backup();
        change(file, "tables/database_note", "2\t\\N\tan answer", "2\t77\tan answer");
        believe(file, "database_note");

        assertThatThrownBy(() -> new Restore(another).read(file, true)).hasMessageContaining("foreign key");

        assertThat(Notes.in(another).words()).containsExactly("of another clinic");
    }

    @Test
    void a_backup_of_a_newer_venula_is_refused() throws IOException {
        var file = backup();
        change(file, "contents.json", "\"version\":\"9000\"", "\"version\":\"9999\"");

        assertThatThrownBy(() -> new Restore(another).read(file, false)).hasMessageContaining("newer Venula");
    }

    @Test
    void a_file_that_is_no_backup_is_refused() throws IOException {
        var file = Files.writeString(temporary.resolve("letter.txt"), "Dear Dr Lind");

        assertThatThrownBy(() -> new Restore(another).read(file, false)).hasMessageContaining("is no backup");
    }

    @Test
    void a_backup_never_overwrites_and_is_readable_by_us_alone() throws IOException {
        var file = backup();

        assertThatThrownBy(() -> new Backup(database).write(file, NOON)).hasMessageContaining("already");
        assertThat(Files.getPosixFilePermissions(file)).hasToString("[OWNER_READ, OWNER_WRITE]");
        assertThat(temporary).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_server_goes_on_with_what_was_restored_beneath_it() {
        var running = Notes.in(database);
        running.converse();
        var file = backup();
        for (int time = 0; time < 20; time++) running.write("later");

        new Restore(database).read(file, true);

        assertThat(running.words()).hasSize(2);
        for (int time = 0; time < 20; time++) running.write("after");
        assertThat(running.words()).hasSize(22);
    }

    private Path backup() {
        var file = temporary.resolve("clinic.zip");
        new Backup(database).write(file, NOON);
        return file;
    }

    // as if it had been written like this
    private static void believe(Path file, String table) throws IOException {
        try (var archive = Archive.open(file)) {
            var noted = archive.contents().tables().stream()
                    .filter(each -> each.name().equals(table))
                    .findFirst()
                    .orElseThrow();
            var rows = archive.rows(noted).readAllBytes();
            change(
                    file,
                    "contents.json",
                    noted.sha256(),
                    HexFormat.of().formatHex(Archive.digest().digest(rows)));
        }
    }

    private static void change(Path file, String entry, String from, String to) throws IOException {
        try (var zip = FileSystems.newFileSystem(file)) {
            var text = Files.readString(zip.getPath(entry));
            assertThat(text).contains(from);
            Files.writeString(zip.getPath(entry), text.replace(from, to));
        }
    }
}
