package venula.triage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
    private static final String LAST = "last";

    @TempDir
    Path damaged;

    @ParameterizedTest
    @ValueSource(strings = {"reader/reader.onnx", "knowledge/triage/damaged.yaml"})
    void a_damaged_part_ends_it_with_1_and_words_that_say_whom_to_call(String part) throws Exception {
        damage(part);

        saysWhomToCall(ask());
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

    @Test
    void a_rule_against_its_worked_cases_ends_it_with_1_and_words_that_say_whom_to_call() throws Exception {
        changeARule();

        saysWhomToCall(ask());
    }

    @Test
    void a_rule_against_its_worked_cases_keeps_it_from_serving_and_is_told_in_one_sentence() throws Exception {
        changeARule();

        var said = run(venula("serve", "--port", "0"));

        assertThat(said.words()).isEmpty();
        assertThat(said.code()).isEqualTo(1);
        assertThat(damaged.resolve("complaints"))
                .content()
                .startsWith("The knowledge contradicts itself: triage/")
                .hasLineCount(1);
    }

    private void changeARule() throws IOException {
        var name = "knowledge/triage/chest-pain.yaml";
        var rule = Files.readString(Path.of(name));
        var changed = damaged.resolve(LAST).resolve(name);
        Files.createDirectories(changed.getParent());
        Files.writeString(changed, rule.replace("then: emergency", "then: see-today"));
    }

    private void damage(String part) throws IOException {
        var file = damaged.resolve(part);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "- this is: [not what\nit was");
    }

    private ProcessBuilder ask() throws IOException {
        return venula("ask", "My calf is swollen like a " + WORD);
    }

    /** What is damaged stands before what is whole; of the knowledge the last file of a name is read. */
    private ProcessBuilder venula(String... words) throws IOException {
        var data = Stream.of("--data", damaged.resolve("data").toString());
        var venula = Child.command(
                Venula.class, Stream.concat(Stream.of(words), data).toArray(String[]::new));
        var command = venula.command();
        var path = command.indexOf("-cp") + 1;
        command.set(
                path, damaged + File.pathSeparator + command.get(path) + File.pathSeparator + damaged.resolve(LAST));
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
