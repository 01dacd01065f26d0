package venula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import venula.database.Folders;

/** The whole server as a process of its own. */
@Timeout(120)
class ServeTest {
    @TempDir
    Path temporary;

    private final Path folder = Folders.fresh();
    private Started venula;

    @BeforeEach
    void start() throws IOException {
        venula = Started.in(folder);
    }

    @AfterEach
    void stop() throws InterruptedException {
        venula.kill();
    }

    @Test
    void while_it_runs_others_are_sent_away_and_commands_are_welcome() throws IOException {
        var second = Spoken.by("--port", 0, "--data", folder);
        var port = Spoken.by("--port", URI.create(venula.url()).getPort(), "--data", Folders.empty());
        var backup = Spoken.by("backup", "--data", folder, temporary.resolve("clinic.zip"));

        assertThat(second.err())
                .contains("is in use by another Venula (process "
                        + venula.process().pid() + ")");
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
        var killed = venula.database();

        killed.destroyForcibly();

        assertThat(answer()).isEqualTo(200);
        Awaitility.await()
                .ignoreExceptions()
                .atMost(Duration.ofSeconds(15))
                .until(() -> !venula.database().equals(killed));
        assertThat(answer()).isEqualTo(200);
    }

    @Test
    void ctrl_c_stops_it_and_its_database() throws Exception {
        var database = venula.database();

        new ProcessBuilder("sh", "-c", "kill -INT " + venula.process().pid())
                .start()
                .waitFor();

        assertThat(venula.process().waitFor()).isIn(0, 130);
        assertThat(database.isAlive()).isFalse();
        assertThat(folder.resolve("database/postmaster.pid")).doesNotExist();
    }

    private int answer() throws IOException {
        var page = (HttpURLConnection)
                URI.create(venula.url() + "/styles/tokens.css").toURL().openConnection();
        return page.getResponseCode();
    }
}
