package venula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import venula.database.Child;
import venula.database.Folders;

/** The whole server as a process of its own. */
@Timeout(120)
class ServeTest {
    private static final Pattern READY =
            Pattern.compile("Venula is at (http://127\\.0\\.0\\.1:\\d+) \\(ready after .* s\\)");

    @TempDir
    Path temporary;

    private final Path folder = Folders.fresh();
    private Process venula;
    private String url;

    @BeforeEach
    void start() throws IOException {
        venula = Child.of(Venula.class, "--port", "0", "--data", folder.toString());
        url = addressIn(venula.inputReader());
    }

    @AfterEach
    void stop() throws InterruptedException {
        venula.destroyForcibly().waitFor();
    }

    @Test
    void while_it_runs_others_are_sent_away_and_commands_are_welcome() throws IOException {
        var second = Spoken.by("--port", 0, "--data", folder);
        var port = Spoken.by("--port", URI.create(url).getPort(), "--data", Folders.empty());
        var backup = Spoken.by("backup", "--data", folder, temporary.resolve("clinic.zip"));

        assertThat(second.err()).contains("is in use by another Venula (process " + venula.pid() + ")");
        assertThat(second.isOneSentence()).isTrue();
        assertThat(port.err()).contains("is taken");
        assertThat(backup.out()).startsWith("Kept ");
        assertThat(Spoken.by("restore", "--replace", "--data", folder, temporary.resolve("clinic.zip"))
                        .out())
                .startsWith("Restored ");
        assertThat(answer()).isEqualTo(200);
    }

    @Test
    void it_goes_on_serving_when_its_database_is_killed() throws IOException {
        var killed = database();

        killed.destroyForcibly();

        assertThat(answer()).isEqualTo(200);
        Awaitility.await()
                .ignoreExceptions()
                .atMost(Duration.ofSeconds(15))
                .until(() -> !database().equals(killed));
        assertThat(answer()).isEqualTo(200);
    }

    @Test
    void ctrl_c_stops_it_and_its_database() throws Exception {
        var database = database();

        new ProcessBuilder("sh", "-c", "kill -INT " + venula.pid()).start().waitFor();

        assertThat(venula.waitFor()).isIn(0, 130);
        assertThat(database.isAlive()).isFalse();
        assertThat(folder.resolve("database/postmaster.pid")).doesNotExist();
    }

    private static String addressIn(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            var ready = READY.matcher(line);
            if (ready.matches()) return ready.group(1);
        }
        throw new IOException("Venula did not start");
    }

    private ProcessHandle database() throws IOException {
        var note = Files.readAllLines(folder.resolve("database/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(note.getFirst())).orElseThrow();
    }

    private int answer() throws IOException {
        var page = (HttpURLConnection)
                URI.create(url + "/styles/tokens.css").toURL().openConnection();
        return page.getResponseCode();
    }
}
