package venula.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one Chromium of a test run: started when a journey first needs it, stopped with the run. */
final class Chromium {
    private static final List<String> FLAGS =
            List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--force-prefers-reduced-motion");
    private static final int PATIENCE = 20_000;

    private Chromium() {}

    static Browser running() {
        return Started.BROWSER;
    }

    /** Where it is installed, if it is. */
    static Optional<Path> place() {
        var usual = Stream.of("/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome")
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome", "chrome")
                        .map(name -> Path.of(folder, name)));
        return Stream.concat(Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).stream(), usual)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static final class Started {
        private static final Browser BROWSER = start();

        private static Browser start() {
            var program = place().orElseThrow(() -> new IllegalStateException("Journeys need a Chromium"));
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new LaunchOptions().setExecutablePath(program).setArgs(FLAGS));
        }
    }
}
