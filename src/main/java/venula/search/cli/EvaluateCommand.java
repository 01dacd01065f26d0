package venula.search.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import venula.search.Encoders;
import venula.search.Hit;
import venula.search.Library;
import venula.search.Passage;

/** Looks every question of a file up in a corpus and writes down what was found, for others to score. */
@Command(
        name = "evaluate",
        description = "Looks every question of a file up in a corpus and writes what was found, best first.",
        mixinStandardHelpOptions = true)
public final class EvaluateCommand implements Callable<Integer> {
    @Option(
            names = "--corpus",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "Passages, one a line: JSON with id, question or title, answer or text; or id TAB heading.")
    private List<Path> corpus = List.of();

    private static final int WARMING = 50;

    @Option(names = "--queries", required = true, paramLabel = "FILE", description = "Questions: id TAB words.")
    private Path queries = Path.of("");

    @Option(
            names = "--run",
            required = true,
            paramLabel = "FILE",
            description = "Written: question passage rank score.")
    private Path run = Path.of("");

    @Option(names = "--top", defaultValue = "100", description = "Passages for each question (${DEFAULT-VALUE}).")
    private int top;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var passages = read(corpus, PassageLine::read, Passage::id);
        var questions = read(List.of(queries), QuestionLine::read, QuestionLine::id);
        try (var encoders = Encoders.load();
                var lines = Files.newBufferedWriter(run)) {
            evaluate(passages, questions, encoders, lines);
        }
        return 0;
    }

    private <T> List<T> read(List<Path> files, Function<String, T> reader, Function<T, String> id) throws IOException {
        var lines = new Lines<>(reader, id, spec.commandLine().getErr());
        for (var file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file))
                throw refusal("There is no file to read at " + file);
            lines.read(file);
        }
        if (lines.all().isEmpty()) throw refusal("There is nothing to use in " + files.getFirst());
        return lines.all();
    }

    private void evaluate(List<Passage> passages, List<QuestionLine> questions, Encoders encoders, Writer lines)
            throws IOException {
        var reading = new Stopwatch();
        var finding = new Stopwatch();
        try (var library = reading.time(() -> Library.of(passages, encoders, List.of()))) {
            // the first answers of a program that has just begun are slow; they say nothing about its speed
            questions.stream().limit(WARMING).forEach(question -> library.find(question.words(), top));
            for (var question : questions) {
                write(question.id(), finding.time(() -> library.find(question.words(), top)), lines);
            }
        }
        tell("%,d passages read in %.1f s", passages.size(), reading.seconds(1));
        tell(
                "%,d questions: half answered within %.1f ms, 99 %% within %.1f ms",
                questions.size(), 1_000 * finding.seconds(0.5), 1_000 * finding.seconds(0.99));
    }

    private static void write(String question, List<Hit> hits, Writer lines) throws IOException {
        var rank = 1;
        for (var hit : hits) {
            lines.write(String.format(Locale.ROOT, "%s %s %d %.6f\n", question, hit.id(), rank++, hit.score()));
        }
    }

    private ParameterException refusal(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private void tell(String sentence, Object... values) {
        spec.commandLine().getOut().println(String.format(Locale.ROOT, sentence, values));
    }
}
