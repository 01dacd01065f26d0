package venula.agreement.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import venula.agreement.Agreement;
import venula.agreement.Comparison;
import venula.knowledge.Knowledge;

/** Reads pairs of sentences, one JSON object a line, and writes whether they say the same or the opposite. */
@Command(name = "agreement", description = "Tell same, opposite or unrelated for pairs of sentences, for measuring.")
public final class AgreementCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--in", required = true, paramLabel = "FILE", description = "Pairs: id, a and b, each a quote.")
    Path in = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the labels go.")
    Path out = Path.of("");

    /** Two sentences. */
    record Pair(String id, Said a, Said b) {}

    /** One of them. */
    record Said(String quote) {}

    /** What is written for a pair. */
    record Labelled(String id, String label) {}

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(in) || Files.isDirectory(in)) {
            errors().println("There is no file of pairs that can be read at " + in + ".");
            return 1;
        }
        try (var comparison = Comparison.open(Knowledge.builtIn())) {
            return label(comparison);
        }
    }

    private int label(Comparison comparison) throws IOException {
        int wrong = 0;
        // bytes that are no text spoil their own line only
        try (var lines = new BufferedReader(new InputStreamReader(Files.newInputStream(in), StandardCharsets.UTF_8));
                var written = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            int number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !label(line, comparison, written)) {
                    wrong++;
                    errors().println("Line " + number + " is not a pair with an id and two quotes; it was left out.");
                }
            }
        }
        return wrong == 0 ? 0 : 1;
    }

    private static boolean label(String line, Comparison comparison, Writer written) throws IOException {
        var pair = pair(line);
        if (pair.isEmpty()) return false;
        var found = comparison.of(pair.get().a().quote(), pair.get().b().quote());
        written.write(JSON.writeValueAsString(new Labelled(pair.get().id(), word(found))) + "\n");
        return true;
    }

    private static String word(Agreement agreement) {
        return switch (agreement) {
            case SAME -> "same";
            case OPPOSITE -> "opposite";
            case NEITHER -> "unrelated";
        };
    }

    private static Optional<Pair> pair(String line) {
        try {
            return Optional.ofNullable(JSON.readValue(line, Pair.class)).filter(AgreementCommand::isWhole);
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(Pair pair) {
        return pair.id() != null
                && pair.a() != null
                && pair.b() != null
                && pair.a().quote() != null
                && pair.b().quote() != null;
    }

    private PrintWriter errors() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
