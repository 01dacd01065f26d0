package venula;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import venula.database.Child;

/** A server that runs as a process of its own. */
record Started(Process process, String url, Path folder) {
    private static final Pattern READY =
            Pattern.compile("Venula is at (http://127\\.0\\.0\\.1:\\d+) \\(ready after .* s\\)");

    static Started in(Path folder) throws IOException {
        var process = Child.of(Venula.class, "--port", "0", "--data", folder.toString());
        return new Started(process, addressIn(process.inputReader()), folder);
    }

    private static String addressIn(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            var ready = READY.matcher(line);
            if (ready.matches()) return ready.group(1);
        }
        throw new IOException("Venula did not start");
    }

    ProcessHandle database() throws IOException {
        var note = Files.readAllLines(folder.resolve("database/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(note.getFirst())).orElseThrow();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
