package venula.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clinicians are told about the files is what the files are. */
class KnowledgeReadmeTest {
    private static final Path FOLDER = Path.of("knowledge");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(.*?)```");
    private static final Pattern FILE = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

    private final String readme = read(FOLDER.resolve("README.md"));

    @Test
    void every_line_of_an_example_stands_in_a_table() throws IOException {
        var lines = files().flatMap(file -> read(file).lines())
                .map(KnowledgeReadmeTest::pattern)
                .collect(Collectors.toSet());
        var examples = EXAMPLE.matcher(readme)
                .results()
                .flatMap(example -> example.group(1).lines());

        assertThat(examples.map(KnowledgeReadmeTest::pattern)).isNotEmpty().isSubsetOf(lines);
    }

    /** A line without its remark; a number may have changed since. */
    private static String pattern(String line) {
        return line.replaceFirst(" #.*", "").strip().replaceAll("\\d+", "0");
    }

    @ParameterizedTest
    @ValueSource(classes = {When.class, Row.class, Raise.class, WorkedCase.class, WorkedCase.Given.class})
    void every_word_of_a_table_is_explained(Class<?> type) {
        assertThat(Arrays.stream(type.getRecordComponents()).map(KnowledgeReadmeTest::word))
                .allMatch(word ->
                        Pattern.compile("\\b" + word + "\\b").matcher(readme).find());
    }

    @Test
    void every_file_is_explained_and_every_explained_file_is_there() throws IOException {
        var patterns = FILE.matcher(readme)
                .results()
                .map(file -> file.group(1))
                .filter(file -> file.endsWith(".yaml") || file.endsWith("/"))
                .map(file -> file.replace(".", "\\.").replaceAll("<\\w+>|\\*", "[^/]+"))
                .map(file -> Pattern.compile(file.endsWith("/") ? file + ".+" : file))
                .toList();
        var names = files().map(file -> FOLDER.relativize(file).toString()).toList();

        assertThat(names)
                .allMatch(name ->
                        patterns.stream().anyMatch(it -> it.matcher(name).matches()));
        assertThat(patterns)
                .allMatch(it -> names.stream().anyMatch(name -> it.matcher(name).matches()));
    }

    private static String word(RecordComponent component) {
        var field = Optional.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class))
                .map(JsonProperty::value);
        return field.orElseGet(
                () -> component.getName().replaceAll("(?=[A-Z])", "-").toLowerCase());
    }

    private static Stream<Path> files() throws IOException {
        return Files.walk(FOLDER).filter(file -> file.toString().endsWith(".yaml"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
