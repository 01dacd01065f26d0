package venula.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept, and what remains, when a process is killed in the middle of writing. */
@Timeout(60)
class SuddenEndTest {
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Path folder = Folders.fresh();

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 300})
    void a_killed_venula_keeps_every_note_and_leaves_no_server_behind(int notes) throws Exception {
        var writer = startWriter();
        var kept = read(writer.inputReader(), notes);
        var server = server().orElseThrow();

        writer.destroyForcibly().waitFor();

        assertThat(Waiting.until(Duration.ofSeconds(10), PAUSE, () -> !server.isAlive()))
                .isTrue();
        assertThat(notesAfterNextStart()).containsAll(kept);
    }

    @Test
    void the_next_start_does_not_wait_for_the_server_of_the_killed_one() throws Exception {
        var writer = startWriter();
        var kept = read(writer.inputReader(), 20);

        writer.destroyForcibly().waitFor();

        assertThat(notesAfterNextStart()).containsAll(kept);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void a_killed_server_starts_again_and_writing_goes_on(int notes) throws Exception {
        var writer = startWriter();
        var output = writer.inputReader();
        var kept = read(output, notes);
        var killed = server().orElseThrow();

        killed.destroyForcibly();
        var seconds = secondsOf(() -> waitForAnother(killed));
        kept.addAll(read(output, 50));
        writer.destroyForcibly().waitFor();

        assertThat(seconds).isLessThan(3);
        assertThat(notesAfterNextStart()).containsAll(kept);
    }

    @Test
    void a_venula_killed_together_with_its_server_starts_again() throws Exception {
        var writer = startWriter();
        var kept = read(writer.inputReader(), 30);

        server().orElseThrow().destroyForcibly();
        writer.destroyForcibly().waitFor();

        assertThat(notesAfterNextStart()).containsAll(kept);
    }

    @Test
    void a_note_of_a_process_number_that_is_somebody_elses_now_is_not_believed() throws Exception {
        Database.open(home()).close();
        Files.writeString(
                folder.resolve("database/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");

        assertThat(notesAfterNextStart()).isEmpty();
    }

    private Process startWriter() throws IOException {
        return Child.of(Writer.class, folder.toString());
    }

    private static List<Long> read(BufferedReader output, int notes) throws IOException {
        var kept = new ArrayList<Long>();
        while (kept.size() < notes) kept.add(Long.valueOf(output.readLine()));
        return kept;
    }

    private Optional<ProcessHandle> server() throws IOException {
        var note = Files.readAllLines(folder.resolve("database/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(note.getFirst()));
    }

    private void waitForAnother(ProcessHandle killed) {
        Waiting.until(Duration.ofSeconds(10), PAUSE, () -> {
            try {
                return server().filter(server -> !server.equals(killed)).isPresent();
            } catch (IOException e) {
                return false;
            }
        });
    }

    private static double secondsOf(Runnable task) {
        var start = System.nanoTime();
        task.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private List<Long> notesAfterNextStart() {
        try (var database = Database.openAlone(home())) {
            return JdbcClient.create(database.dataSource())
                    .sql("SELECT id FROM database_note")
                    .query(Long.class)
                    .list();
        }
    }

    private DatabaseHome home() {
        return new DatabaseHome.InFolder(folder);
    }
}
