package venula.agreement.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import venula.Spoken;

class AgreementCommandTest {
    private static final Path DEVELOPMENT = Path.of("agreement/development.jsonl");

    @TempDir
    Path folder;

    @Test
    void nearly_everything_shown_as_same_or_opposite_is() throws IOException {
        var out = folder.resolve("labels.jsonl");

        assertThat(Spoken.by("agreement", "--in", DEVELOPMENT, "--out", out).code())
                .isZero();
        var expected = labels(DEVELOPMENT);
        var given = labels(out);
        for (var label : List.of("same", "opposite")) {
            assertThat(share(label, given, expected))
                    .as("right among shown as %s", label)
                    .isGreaterThan(0.95);
            assertThat(share(label, expected, given))
                    .as("shown among %s", label)
                    .isGreaterThan(0.9);
        }
    }

    @Test
    void a_line_that_is_no_pair_is_named_and_the_rest_is_labelled() throws IOException {
        var in = folder.resolve("pairs.jsonl");
        Files.writeString(in, """
                {"id": "a", "a": {"quote": "Fly whenever you like."}, "b": {"quote": "Do not fly for a month."}}
                {"id": "b", "a": {"quote": null}, "b": {}}
                nothing
                """);

        var spoken = Spoken.by("agreement", "--in", in, "--out", folder.resolve("out.jsonl"));

        assertThat(spoken.code()).isEqualTo(1);
        assertThat(spoken.err()).contains("Line 2 is not a pair", "Line 3 is not a pair");
        assertThat(folder.resolve("out.jsonl")).hasContent("{\"id\":\"a\",\"label\":\"opposite\"}");
    }

    @Test
    void a_file_that_is_not_there_is_told_in_one_sentence() {
        var spoken = Spoken.by("agreement", "--in", folder.resolve("none"), "--out", folder.resolve("out"));

        assertThat(spoken.code()).isEqualTo(1);
        assertThat(spoken.err()).startsWith("There is no file of pairs").doesNotContain("Exception");
    }

    private static double share(String label, Map<String, String> of, Map<String, String> in) {
        var those = of.keySet().stream().filter(id -> label.equals(of.get(id))).toList();
        return (double) those.stream().filter(id -> label.equals(in.get(id))).count() / those.size();
    }

    private static Map<String, String> labels(Path file) throws IOException {
        var labels = new HashMap<String, String>();
        for (var line : Files.readAllLines(file)) {
            var pair = JsonMapper.shared().readTree(line);
            labels.put(pair.get("id").asString(), pair.get("label").asString());
        }
        return labels;
    }
}
