package venula.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** {@code ./venula} as people start it, and a browser at its door. */
record Started(Process process, URI home, double seconds) implements AutoCloseable {
    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final Pattern ADDRESS = Pattern.compile("Venula is at (\\S+) .*");
    private static final double NANOS = 1e9;

    /** Waits for its first page. */
    static Started in(Path data) {
        var start = System.nanoTime();
        try {
            var process = new ProcessBuilder("./venula", "--port", "0", "--data", data.toString())
                    .redirectError(Redirect.INHERIT)
                    .start();
            var home = address(process.inputReader());
            new Started(process, home, 0).open("/");
            return new Started(process, home, (System.nanoTime() - start) / NANOS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI address(BufferedReader told) throws IOException {
        for (var line = told.readLine(); line != null; line = told.readLine()) {
            var address = ADDRESS.matcher(line);
            if (address.matches()) return URI.create(address.group(1));
        }
        throw new IOException("Venula did not start");
    }

    byte[] open(String page) {
        return answer(asking(page).build());
    }

    /** As browsers ask: they take pages packed. */
    void openPacked(String page) {
        answer(asking(page).header("Accept-Encoding", "gzip").build());
    }

    byte[] send(String page, String form) {
        return answer(asking(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private HttpRequest.Builder asking(String page) {
        return HttpRequest.newBuilder(home.resolve(page)).header("Accept", "text/html");
    }

    private static byte[] answer(HttpRequest request) {
        try {
            var answer = BROWSER.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) throw new IOException(request.uri() + ": " + answer.statusCode());
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it holds of the memory of the machine, in bytes. */
    long resident() {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            var line = lines.filter(one -> one.startsWith("VmRSS:")).findFirst().orElseThrow();
            return 1024 * Long.parseLong(line.replaceAll("\\D", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
