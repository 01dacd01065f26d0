package venula.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What PostgreSQL wrote about itself. */
final class ServerLog {
    private static final Pattern BEFORE_THE_WORDS = Pattern.compile("^.*?\\b(FATAL|PANIC|ERROR|LOG|error):\\s+");

    private ServerLog() {}

    /** Why it stopped: its last complaint, or failing that its last line. */
    static String lastWords(Path log) {
        try {
            var lines =
                    Files.readString(log, StandardCharsets.ISO_8859_1).lines().toList();
            var complaint = lines.stream()
                    .filter(line -> BEFORE_THE_WORDS.matcher(line).find())
                    .reduce((earlier, later) -> later);
            var last = complaint.orElse(lines.isEmpty() ? "it said nothing" : lines.getLast());
            return BEFORE_THE_WORDS.matcher(last).replaceFirst("");
        } catch (IOException e) {
            return "it left no log";
        }
    }
}
