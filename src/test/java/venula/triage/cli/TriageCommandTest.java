package venula.triage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import venula.Spoken;

class TriageCommandTest {
    private static final String GOOD = """
            {"id": "a", "text": "My calf is swollen", "context": {"days_since_session": 6, "technique": "foam"}}""";
    private static final String OTHER = """
            {"id": "b", "text": "Chest pain since this morning"}""";

    @TempDir
    Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void open() {
        in = folder.resolve("messages.jsonl");
        out = folder.resolve("labels.jsonl");
    }

    @Test
    void every_message_gets_its_label_with_findings_and_rules() throws IOException {
        var spoken = triage(GOOD, OTHER);

        assertThat(spoken.code()).isZero();
        assertThat(spoken.err()).isEmpty();
        assertThat(labels()).containsExactly("SAME_DAY", "EMERGENCY");
        assertThat(Files.readString(out)).contains("leg-swelling", "\"rules\":[\"R");
    }

    @Test
    void lines_that_are_no_messages_are_named_and_the_rest_is_labelled() throws IOException {
        var spoken = triage(
                GOOD,
                "{\"id\": \"x\", \"text\": ",
                "not json at all",
                "[]",
                "null",
                "{}",
                "{\"id\": \"x\"}",
                "{\"id\": \"x\", \"text\": null}",
                "{\"id\": \"x\", \"text\": \"bruise\", \"context\": {\"days_since_session\": \"soon\"}}",
                "",
                OTHER);

        assertThat(spoken.code()).isEqualTo(1);
        assertThat(spoken.err().lines()).hasSize(8).allMatch(line -> line.endsWith("it was left out."));
        for (int line = 2; line <= 9; line++) assertThat(spoken.err()).contains("Line " + line + " is not");
        assertThat(labels()).containsExactly("SAME_DAY", "EMERGENCY");
    }

    @Test
    void bytes_that_are_no_text_spoil_their_own_line_only() throws IOException {
        Files.write(in, GOOD.getBytes(StandardCharsets.UTF_8));
        Files.write(
                in, new byte[] {'\n', (byte) 0xC3, 0x28, (byte) 0xFF, '\n'}, java.nio.file.StandardOpenOption.APPEND);
        Files.writeString(in, OTHER, java.nio.file.StandardOpenOption.APPEND);

        var spoken = Spoken.by("triage", "--in", in, "--out", out);

        assertThat(spoken.code()).isEqualTo(1);
        assertThat(spoken.err()).contains("Line 2 is not a message").doesNotContain("Exception");
        assertThat(labels()).containsExactly("SAME_DAY", "EMERGENCY");
    }

    @Test
    void odd_words_are_labelled_all_the_same() throws IOException {
        var spoken = triage(
                "{\"id\": 1, \"text\": \"\"}",
                "{\"id\": \"2\", \"text\": \"<script>alert(1)</script> \\u0000 😭 שלום\"}",
                "{\"id\": \"3\", \"text\": \"" + "my bruise is blue ".repeat(500) + " chest pain\"}",
                "{\"id\": \"4\", \"text\": \"bruise\", \"context\": {\"days_since_session\": -3, \"mood\": \"blue\"}}");

        assertThat(spoken.code()).isZero();
        assertThat(labels()).hasSize(4).element(2).isEqualTo("EMERGENCY");
    }

    @Test
    void a_file_that_is_not_there_is_told_in_one_sentence() {
        var spoken = Spoken.by("triage", "--in", folder.resolve("none.jsonl"), "--out", out);

        assertThat(spoken.code()).isIn(1, 2);
        assertThat(spoken.err()).contains("none.jsonl").doesNotContain("Exception");
    }

    private Spoken triage(String... lines) throws IOException {
        Files.write(in, List.of(lines));
        return Spoken.by("triage", "--in", in, "--out", out);
    }

    private List<String> labels() throws IOException {
        return Files.readAllLines(out).stream()
                .map(line -> JsonMapper.shared().readTree(line).get("label").asString())
                .toList();
    }
}
