package venula;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import venula.database.Folders;

/** Killed while people ask: every advice whose number somebody has seen is there afterwards. */
@Timeout(180)
class KilledTest {
    private static final Pattern NUMBER = Pattern.compile("/advice/([0-9a-f]{32})");
    private static final int ASKING_AT_ONCE = 3;
    private static final int ENOUGH = 12;

    private final Path folder = Folders.fresh();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final HttpClient browser = HttpClient.newHttpClient();
    private Started venula;
    private volatile boolean stillAsking = true;

    @BeforeEach
    void start() throws IOException {
        venula = Started.in(folder);
    }

    @AfterEach
    void stop() throws InterruptedException {
        venula.kill();
    }

    @Test
    void java_killed_while_advices_are_written_loses_none_that_was_acknowledged() throws Exception {
        askUntilEnoughIsAcknowledged();

        venula.kill();
        stillAsking = false;
        venula = Started.in(folder);

        assertThatAllAreThere();
    }

    @Test
    void postgresql_killed_while_advices_are_written_loses_none_that_was_acknowledged() throws Exception {
        askUntilEnoughIsAcknowledged();

        venula.database().destroyForcibly();
        stillAsking = false;

        Awaitility.await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> open("/questions") == 200);
        assertThatAllAreThere();
    }

    private void askUntilEnoughIsAcknowledged() {
        for (int person = 0; person < ASKING_AT_ONCE; person++)
            Thread.startVirtualThread(() -> {
                while (stillAsking) ask();
            });
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.size() >= ENOUGH);
    }

    private void ask() {
        var words = URLEncoder.encode("A bruise on my calf", StandardCharsets.UTF_8);
        var form = HttpRequest.newBuilder(URI.create(venula.url() + "/advice"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("day=5&words=" + words))
                .build();
        try {
            var number = NUMBER.matcher(browser.send(form, ofString()).body());
            if (number.find()) acknowledged.add(number.group(1));
        } catch (IOException | InterruptedException gone) {
            // nothing was promised to whom nobody answered
        }
    }

    private void assertThatAllAreThere() throws Exception {
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        for (var number : acknowledged)
            Awaitility.await(number)
                    .atMost(Duration.ofSeconds(15))
                    .ignoreExceptions()
                    .until(() -> open("/advice/" + number) == 200);
    }

    private int open(String address) throws IOException, InterruptedException {
        var page = HttpRequest.newBuilder(URI.create(venula.url() + address)).build();
        return browser.send(page, ofString()).statusCode();
    }
}
