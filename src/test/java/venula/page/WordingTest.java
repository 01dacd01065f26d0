package venula.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final Pattern SAID =
            Pattern.compile("\\b(?:frame|wording|words)(?:\\(\\))?\\s*\\.say\\(\\s*\"([^\"]+)\"(\\s*\\+)?");
    private static final Pattern COUNTED = Pattern.compile("\\bcount\\(\\s*\"([^\"]+)\"");
    private static final Pattern ENGLISH = Pattern.compile(">[^<>@${}]*[A-Za-z]{3,}[^<>@${}]*</(?!style)");

    private final Wording words = Wording.in("en");

    @Test
    void what_is_filled_in_stands_where_the_words_want_it() {
        assertThat(words.say("emergency.call", "112")).isEqualTo("Call 112");
        assertThat(words.count("errors.title", 2)).isEqualTo("2 things to mend");
        assertThat(words.say("no.such.key")).isEqualTo("no.such.key");
    }

    @Test
    void every_key_that_is_said_has_words() {
        for (var file : files()) {
            var text = read(file);
            assertThat(SAID.matcher(text).results().filter(said -> !has(said)).map(MatchResult::group))
                    .as("keys without words in %s", file)
                    .isEmpty();
            assertThat(COUNTED.matcher(text).results().map(counted -> counted.group(1) + ".one"))
                    .as("keys without words in %s", file)
                    .isSubsetOf(words.keys());
        }
    }

    @Test
    void templates_contain_no_words_of_their_own() {
        for (var file : files().stream()
                .filter(file -> file.toString().endsWith(".jte"))
                .toList())
            assertThat(ENGLISH.matcher(read(file).replaceAll("(?s)<%--.*?--%>", ""))
                            .results()
                            .map(MatchResult::group))
                    .as("words in %s", file)
                    .isEmpty();
    }

    /** A key that is put together has words when some key begins like it. */
    private boolean has(MatchResult said) {
        return said.group(2) == null
                ? words.has(said.group(1))
                : words.keys().stream().anyMatch(key -> key.startsWith(said.group(1)));
    }

    private static List<Path> files() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|jte)"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
