package venula;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import venula.database.DatabaseHome;
import venula.database.DatabaseHome.InFolder;
import venula.database.DatabaseHome.OnServer;
import venula.site.Site;

/** The server while it runs. */
record Serving(Address address, DatabaseHome home, Site site, List<String> post) {
    private static final List<String> FIRST_PAGES = List.of("/", "/styles/tokens.css");

    int untilStopped() {
        var ending = new Ending();
        try (var context = start()) {
            System.out.printf(
                    Locale.ROOT, "Venula is at %s (ready after %.1f s)%n", address.url(), secondsSinceStart());
            return ending.await();
        }
    }

    int rehearse() {
        try (var context = start()) {
            for (var page : FIRST_PAGES) open(address.url() + page);
        }
        return 0;
    }

    private ConfigurableApplicationContext start() {
        return SpringApplication.run(Venula.class, properties());
    }

    private String[] properties() {
        var properties = new ArrayList<>(List.of(
                "--server.address=" + address.host(),
                "--server.port=" + address.port(),
                "--venula.site.base-url=" + site.baseUrl(),
                "--venula.site.samples=" + site.samples()));
        if (site.country() != null) properties.add("--venula.site.country=" + site.country());
        properties.addAll(post);
        properties.addAll(
                switch (home) {
                    case InFolder(var folder) -> List.of("--venula.database.data=" + folder, "--venula.database.url=");
                    case OnServer(var url) -> List.of("--venula.database.url=" + url);
                });
        return properties.toArray(String[]::new);
    }

    private static double secondsSinceStart() {
        var start = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        return Duration.between(start, Instant.now()).toMillis() / 1000.0;
    }

    // whatever it answers: opening a page is what counts
    private static void open(String page) {
        try {
            var connection = (HttpURLConnection) URI.create(page).toURL().openConnection();
            connection.getResponseCode();
            connection.disconnect();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
