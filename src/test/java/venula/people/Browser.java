package venula.people;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** A browser that keeps its cookies itself, so that a secure one travels over the plain line of a test. */
final class Browser {
    private static final HttpClient LINE = HttpClient.newHttpClient();

    private final int port;
    final Map<String, String> cookies = new HashMap<>();

    Browser(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String... fields) {
        return send(form(path, fields));
    }

    HttpResponse<String> postFrom(String header, String value, String path, String... fields) {
        return send(form(path, fields).header(header, value));
    }

    private HttpRequest.Builder form(String path, String... fields) {
        var pairs = new ArrayList<String>();
        for (int at = 0; at < fields.length; at += 2)
            pairs.add(fields[at] + "=" + URLEncoder.encode(fields[at + 1], StandardCharsets.UTF_8));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html");
        cookies.forEach((name, value) -> request.header("Cookie", name + "=" + value));
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = LINE.send(request.build(), HttpResponse.BodyHandlers.ofString());
            for (var cookie : answer.headers().allValues("Set-Cookie")) {
                var pair = cookie.split(";")[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            }
            return answer;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
