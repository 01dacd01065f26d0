package venula.triage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import venula.Venula;
import venula.database.Child;

/** A Venula with a damaged part, started as a program of its own. */
@Timeout(120)
class BrokenProgramTest {
    private static final String WORD = "quetzalfeather";

    @TempDir
    Path damaged;

    @ParameterizedTest
    @ValueSource(strings = {"reader/reader.onnx", "knowledge/triage/damaged.yaml"})
    void a_damaged_part_ends_it_with_1_and_words_that_say_whom_to_call(String part) throws Exception {
        damage(part);

        saysWhomToCall(ask());
    }

    @Test
    void a_worked_case_that_fails_lets_nothing_start_and_is_named() throws Exception {
        write("knowledge/triage/damaged.cases.yaml", """
                review: pending
                cases:
                - case: a bruise on the first day
                  given: {findings: [bruise], day: 1}
                  label: emergency
                  by: []
                """);

        saysWhomToCall(ask());
        assertThat(run(program("--port", "0", "--data", damaged.resolve("data").toString()))
                        .code())
                .isEqualTo(1);
        assertThat(damaged.resolve("complaints"))
                .content()
                .startsWith("triage/damaged.cases.yaml: a bruise on the first day");
    }

    @Test
    void a_library_that_cannot_be_unpacked_ends_it_with_1_and_words_that_say_whom_to_call() throws Exception {
        var venula = ask();
        venula.environment().put("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=/nowhere");

        saysWhomToCall(venula);
    }

    @Test
    void a_reader_with_the_labels_of_another_gives_the_most_urgent_advice_and_says_so() throws Exception {
        damage("reader/labels.txt");

        var said = run(ask());

        assertThat(said.words()).startsWith("Call 112 / 999 / 911 now.").contains("Something broke on our side");
        assertThat(said.code()).isEqualTo(30);
    }

    private void damage(String part) throws IOException {
        write(part, "- this is: [not what\nit was");
    }

    private void write(String part, String text) throws IOException {
        var file = damaged.resolve(part);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private ProcessBuilder ask() throws IOException {
        return program(
                "ask",
                "My calf is swollen like a " + WORD,
                "--data",
                damaged.resolve("data").toString());
    }

    private ProcessBuilder program(String... arguments) throws IOException {
        var venula = Child.command(Venula.class, arguments);
        var words = venula.command();
        var path = words.indexOf("-cp") + 1;
        words.set(path, damaged + File.pathSeparator + words.get(path));
        return venula.redirectError(damaged.resolve("complaints").toFile());
    }

    private record Said(String words, int code) {}

    private Said run(ProcessBuilder builder) throws IOException, InterruptedException {
        var venula = builder.start();
        var words = new String(venula.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(venula.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(damaged.resolve("complaints")).content().doesNotContain(WORD);
        return new Said(words, venula.exitValue());
    }

    private void saysWhomToCall(ProcessBuilder builder) throws Exception {
        var said = run(builder);

        assertThat(said.words()).contains("Venula failed and cannot answer.", "call 112 / 999 / 911 now");
        assertThat(said.code()).isEqualTo(1);
    }
}
