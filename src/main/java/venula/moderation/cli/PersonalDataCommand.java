package venula.moderation.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import venula.moderation.PersonalData;

/** Reads texts, one JSON object a line, and writes what is personal in each. */
@Command(
        name = "personal-data",
        description = "Find personal data in the texts of a JSON Lines file, for measuring.",
        mixinStandardHelpOptions = true)
public final class PersonalDataCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--in", required = true, paramLabel = "FILE", description = "Texts: id and text.")
    private Path in = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Written: id and spans.")
    private Path out = Path.of("");

    private record Text(String id, String text) {}

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(in) || Files.isDirectory(in))
            return tell("There is no file of texts that can be read at " + in + ".");
        var data = new PersonalData();
        var written = new ArrayList<String>();
        int number = 0;
        for (var line : new String(Files.readAllBytes(in), StandardCharsets.UTF_8).split("\n")) {
            number++;
            if (line.isBlank()) continue;
            var text = read(line);
            if (text == null) return tell("Line " + number + " is not a text with an id.");
            written.add(JSON.writeValueAsString(Map.of("id", text.id(), "spans", spans(data.in(text.text())))));
        }
        Files.write(out, written);
        return 0;
    }

    private static @Nullable Text read(String line) {
        try {
            var text = JSON.readValue(line, Text.class);
            return text.id() == null || text.text() == null ? null : text;
        } catch (JacksonException broken) {
            return null;
        }
    }

    private static List<Map<String, String>> spans(PersonalData.Found found) {
        return found.spans().stream()
                .map(span -> Map.of("kind", span.kind().name().toLowerCase(Locale.ROOT), "text", span.in(found.text())))
                .toList();
    }

    private int tell(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return 1;
    }
}
