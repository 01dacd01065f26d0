package venula.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import venula.moderation.Challenge;
import venula.moderation.HumanCheck;

/** The work that a browser does for a form, in a browser and behind the walls our pages have. */
@ExtendWith(ChromiumNeeded.class)
class HumanCheckScriptTest {
    private static final Path SCRIPT = Path.of("src/main/resources/static/scripts/human-check.js");

    private final HumanCheck check = HumanCheck.fresh(Clock.systemUTC());
    private final Challenge challenge = check.challenge();
    private HttpServer server;
    private Page page;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> send(exchange, "text/html", form()));
        server.createContext(
                "/human-check.js", exchange -> send(exchange, "text/javascript", Files.readString(SCRIPT)));
        server.start();
        page = Chromium.running().newPage();
        page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @AfterEach
    void close() {
        page.close();
        server.stop(0);
    }

    @Test
    void the_browser_finds_what_lets_the_form_pass() {
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.STATUS))
                .hasText("done");
        assertThat(page.locator("[data-question]")).isHidden();

        check.pass(challenge.token(), page.locator("[name=check-work]").inputValue(), "");
    }

    @Test
    void whoever_is_faster_than_the_work_is_sent_after_it() {
        page.getByText("Send").click();

        page.waitForURL("**/?**check-work=*");
    }

    @Test
    void the_script_stays_small() throws IOException {
        org.assertj.core.api.Assertions.assertThat(Files.size(SCRIPT)).isLessThan(3_000);
    }

    private String form() {
        return """
                <!doctype html><title>Form</title><form><div data-human-check data-zeros="%d" data-working="working" data-done="done">
                <input type="hidden" name="check-token" value="%s"><input type="hidden" name="check-work" value="">
                <p role="status"></p><div data-question>Question</div></div><button>Send</button></form>
                <script src="/human-check.js" defer></script>""".formatted(challenge.zeros(), challenge.token());
    }

    private static void send(HttpExchange exchange, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'; object-src 'none'");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
