package venula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the papers say is there, is there. */
class PapersTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern MODULE =
            Pattern.compile("(?m)^\\| (?:ground|knowledge|care|public|edge) \\| `(\\w+)`");
    private static final Pattern TEST = Pattern.compile("(\\w+Test)(?:\\.(\\w+))?");
    private static final Path JAVA = Path.of("src/main/java/venula");

    @Test
    void every_link_leads_somewhere() {
        for (var paper : papers())
            assertThat(LINK.matcher(read(paper)).results().map(link -> link.group(1)))
                    .as("links of %s", paper)
                    .allMatch(link -> Files.exists(paper.resolveSibling(link)));
    }

    @Test
    void every_module_on_the_map_exists_and_every_module_is_on_it() throws IOException {
        var mapped = MODULE.matcher(read(Path.of("ARCHITECTURE.md"))).results().map(row -> row.group(1));
        try (var folders = Files.list(JAVA)) {
            var modules = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString());
            assertThat(mapped).containsExactlyInAnyOrderElementsOf(modules.toList());
        }
    }

    @Test
    void every_hazard_names_a_test_that_exists() {
        var hazards = read(Path.of("docs/safety/hazards.yaml")).lines().filter(line -> line.startsWith("  test: "));
        assertThat(hazards).isNotEmpty().allMatch(PapersTest::existsAsTest);
    }

    @Test
    void every_true_row_of_the_mission_names_a_test_that_exists() {
        var rows = read(Path.of("docs/mission.md")).lines().filter(line -> line.matches("\\| [A-G]\\d+ \\|.*"));
        assertThat(rows).isNotEmpty().allMatch(PapersTest::existsAsTest);
    }

    private static boolean existsAsTest(String line) {
        var named = TEST.matcher(line);
        return named.find()
                && tests().anyMatch(file -> file.getFileName().toString().equals(named.group(1) + ".java")
                        && (named.group(2) == null || read(file).contains(" " + named.group(2) + "(")));
    }

    private static Stream<Path> tests() {
        return walk(Path.of("src/test/java")).stream();
    }

    private static List<Path> papers() {
        return Stream.concat(
                        walk(Path.of("docs")).stream(),
                        Stream.of(
                                        "README.md",
                                        "ARCHITECTURE.md",
                                        "STYLE.md",
                                        "CONTRIBUTING.md",
                                        "knowledge/README.md",
                                        "training/README.md")
                                .map(Path::of))
                .filter(file -> file.toString().endsWith(".md"))
                .toList();
    }

    private static List<Path> walk(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
