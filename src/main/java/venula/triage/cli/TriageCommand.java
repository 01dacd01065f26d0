package venula.triage.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import venula.knowledge.Facts.Target;
import venula.knowledge.Facts.Technique;
import venula.triage.Desk;

/** Reads messages, one JSON object a line, and writes the label of each with the findings and rules that led to it. */
@Command(name = "triage", description = "Label messages in a JSON Lines file, for measuring.")
public final class TriageCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--in", required = true, paramLabel = "FILE", description = "Messages: id, text and context.")
    Path in = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the labels go.")
    Path out = Path.of("");

    @Option(names = "--without-context", description = "Read the text alone.")
    boolean withoutContext;

    /** A message and what is known beside it. */
    record Message(String id, String text, @Nullable Around context) {}

    /** What is known beside a message. */
    record Around(
            @Nullable Integer daysSinceSession,
            @Nullable Technique technique,
            @Nullable Target target) {
        @com.fasterxml.jackson.annotation.JsonCreator
        Around(
                @com.fasterxml.jackson.annotation.JsonProperty("days_since_session") @Nullable Integer daysSinceSession,
                @com.fasterxml.jackson.annotation.JsonProperty("technique") @Nullable Technique technique,
                @com.fasterxml.jackson.annotation.JsonProperty("target") @Nullable Target target) {
            this.daysSinceSession = daysSinceSession;
            this.technique = technique;
            this.target = target;
        }
    }

    /** What is written for a message. */
    record Labelled(String id, String label, List<String> findings, List<String> rules) {}

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(in) || Files.isDirectory(in)) {
            errors().println("There is no file of messages that can be read at " + in + ".");
            return 1;
        }
        return label(Desk.open());
    }

    private int label(Desk desk) throws IOException {
        int wrong = 0;
        // bytes that are no text spoil their own line only
        try (var lines = new BufferedReader(new InputStreamReader(Files.newInputStream(in), StandardCharsets.UTF_8));
                var written = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            int number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !label(line, desk, written)) {
                    wrong++;
                    errors().println("Line " + number + " is not a message with an id and a text; it was left out.");
                }
            }
        }
        return wrong == 0 ? 0 : 1;
    }

    private boolean label(String line, Desk desk, BufferedWriter written) throws IOException {
        var message = message(line);
        if (message.isEmpty()) return false;
        written.write(JSON.writeValueAsString(labelled(message.get(), desk)));
        written.newLine();
        return true;
    }

    private static Optional<Message> message(String line) {
        try {
            var message = JSON.readValue(line, Message.class);
            var whole = message != null && message.id() != null && message.text() != null;
            return whole ? Optional.of(message) : Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private Labelled labelled(Message message, Desk desk) {
        var around = Optional.ofNullable(withoutContext ? null : message.context());
        var heard = desk.hear(new Desk.Words(
                message.text(),
                around.map(Around::daysSinceSession).filter(day -> day >= 0),
                around.map(Around::technique),
                around.map(Around::target)));
        return new Labelled(message.id(), heard.label().name(), heard.findings(), heard.rules());
    }

    private PrintWriter errors() {
        return java.util.Objects.requireNonNull(spec).commandLine().getErr();
    }
}
