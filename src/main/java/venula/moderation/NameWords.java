package venula.moderation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of words, all in small letters: which are names, which are names and words too, which never are names,
 * and which are ordinary.
 */
record NameWords(Set<String> given, Set<String> family, Set<String> doubtful, Set<String> never, Set<String> ordinary) {
    private static final int SHORT = 3;

    static NameWords load() {
        var given = words("given-names");
        var family = words("family-names");
        var ordinary =
                lines("/reader/words.txt").map(line -> line.split(" ")[0]).collect(Collectors.toSet());
        return new NameWords(given, family, words("names-that-are-words"), words("never-names"), ordinary);
    }

    boolean isName(String word) {
        return given.contains(word) || family.contains(word);
    }

    boolean isSureGiven(String word) {
        return given.contains(word) && !doubtful.contains(word) && !never.contains(word);
    }

    boolean isSure(String word) {
        return isName(word) && !doubtful.contains(word) && !never.contains(word);
    }

    /** No name, no word: somebody's name that is not on the list, or a word mistyped. */
    boolean isUnknown(String word) {
        return word.length() >= SHORT && !isOrdinary(word) && !never.contains(word);
    }

    boolean isOrdinary(String word) {
        return ordinary.contains(word)
                || ordinary.contains(word.replace("’", "'"))
                || Stream.of("s", "es", "ed", "d", "ing", "ly")
                                .anyMatch(end -> word.endsWith(end)
                                        && ordinary.contains(word.substring(0, word.length() - end.length())))
                        && !isName(word);
    }

    private static Set<String> words(String list) {
        return lines("/moderation/" + list + ".txt")
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> List.of(line.split(" ")).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<String> lines(String file) {
        try (var text = Objects.requireNonNull(NameWords.class.getResourceAsStream(file))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
