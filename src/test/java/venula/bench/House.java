package venula.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;

/** What the whole house costs, started as people start it. */
record House(Started venula, Consumer<Figure> tell) {
    private static final String TWELVE = "/questions/hard-beads-after-injections";
    private static final int PAGE = 25;
    private static final double KILOBYTE = 1024;
    private static final double MILLION = 1e6;

    static void measure(Consumer<Figure> tell) throws IOException {
        var folder = Files.createTempDirectory("venula-bench");
        try {
            measure(folder.resolve("data"), tell);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void measure(Path data, Consumer<Figure> tell) throws IOException {
        Started.in(data).close();
        try (var second = Started.in(data)) {
            new House(second, tell).measure();
        }
    }

    private void measure() {
        tell("second start to the first page", venula.seconds(), 6, "s");
        Awaitility.await().forever().until(this::isReady);
        tell("question page with 12 answers", venula.open(TWELVE).length / KILOBYTE, PAGE, "KB HTML");
        var costs = Costs.of(venula.process().toHandle(), _ -> venula.openPacked(TWELVE));
        tell.accept(Figure.of("question page with 12 answers, warm", costs, 2));
        Advices.sizes(venula)
                .forEach((level, bytes) -> tell("largest advice page: " + level, bytes / KILOBYTE, PAGE, "KB HTML"));
        tell("advice page for a letter of 4,000 characters", Advices.sizeForLetter(venula) / KILOBYTE, PAGE, "KB HTML");
        tell("resident memory, models and index loaded", venula.resident() / MILLION, 600, "MB");
    }

    private boolean isReady() {
        return new String(venula.send("/search", "words=hard+lump"), StandardCharsets.UTF_8).contains("/questions/");
    }

    private void tell(String what, double measured, double limit, String unit) {
        tell.accept(new Figure(what, measured, limit, unit, ""));
    }
}
