package venula.search.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** Reads files line by line; a line that makes no sense is named by its number and left out. */
final class Lines<T> {
    private final Function<String, T> reader;
    private final Function<T, String> id;
    private final PrintWriter complaints;
    private final LinkedHashMap<String, T> read = new LinkedHashMap<>();

    /** The reader throws an {@link IllegalArgumentException} that says what is wrong with a line. */
    Lines(Function<String, T> reader, Function<T, String> id, PrintWriter complaints) {
        this.reader = reader;
        this.id = id;
        this.complaints = complaints;
    }

    void read(Path file) throws IOException {
        // other than Files.lines this does not stop at a byte that is no UTF-8
        try (var lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            var number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) keep(line, file + ":" + number);
            }
        }
    }

    List<T> all() {
        return List.copyOf(read.values());
    }

    private void keep(String line, String place) {
        try {
            var entry = reader.apply(line);
            var key = id.apply(entry);
            if (!key.matches("\\S+")) throw new IllegalArgumentException("an id is one word");
            if (read.putIfAbsent(key, entry) != null) throw new IllegalArgumentException(key + " was there before");
        } catch (IllegalArgumentException e) {
            complaints.println(place + ": left out: " + e.getMessage());
        }
    }
}
