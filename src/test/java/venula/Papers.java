package venula;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is written about the house, for those who read it. */
final class Papers {
    private static final Pattern TEST = Pattern.compile("(\\w+Test)(?:\\.(\\w+))?");
    private static final List<Path> TESTS = in(Path.of("src/test/java"));

    private Papers() {}

    static List<Path> all() {
        var papers = Stream.of("README.md", "ARCHITECTURE.md", "STYLE.md", "CONTRIBUTING.md")
                .map(Path::of);
        var deeper = Stream.of("docs", "knowledge", "training").flatMap(folder -> in(Path.of(folder)).stream());
        return Stream.concat(papers, deeper)
                .filter(file -> file.toString().endsWith(".md"))
                .toList();
    }

    static List<Path> in(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a line names tests, and only such as there are. */
    static boolean namesTest(String line) {
        var named = TEST.matcher(line).results().toList();
        return !named.isEmpty() && named.stream().allMatch(Papers::isTest);
    }

    private static boolean isTest(MatchResult named) {
        return TESTS.stream()
                .filter(file -> file.endsWith(named.group(1) + ".java"))
                .anyMatch(file -> named.group(2) == null || Sources.read(file).contains(" " + named.group(2) + "("));
    }
}
