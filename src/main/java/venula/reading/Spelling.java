package venula.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Mistyped words, as they were meant. A word that is no English word becomes the one, of those that people use in such
 * messages, from which it is one typing error away: rather one that sounds the same, and of several the most frequent.
 */
final class Spelling {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}'’-])[A-Za-z]{4,}(?![\\p{L}\\p{N}'’-])");
    private static final Pattern SILENT = Pattern.compile("[aeiouh]");
    private static final int OFTEN = 5;

    private final Map<String, Integer> known;
    private final Map<Character, List<String>> often;

    private Spelling(Map<String, Integer> known) {
        this.known = known;
        this.often = known.entrySet().stream()
                .filter(word -> word.getValue() >= OFTEN)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .collect(Collectors.groupingBy(word -> word.charAt(0)));
    }

    /** With the words that the training messages use. */
    static Spelling load() {
        try (var text = Objects.requireNonNull(Spelling.class.getResourceAsStream("/reader/words.txt"))) {
            var known = new HashMap<String, Integer>();
            new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int space = line.indexOf(' ');
                known.put(line.substring(0, space), Integer.valueOf(line.substring(space + 1)));
            });
            return new Spelling(known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String mended(String text) {
        return WORD.matcher(text).replaceAll(word -> meant(word.group()).orElse(word.group()));
    }

    private Optional<String> meant(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        if (known.containsKey(small)) return Optional.empty();
        var near = often.getOrDefault(small.charAt(0), List.of()).stream()
                .filter(other -> Typing.oneErrorApart(small, other))
                .toList();
        return near.stream()
                .filter(other -> sound(other).equals(sound(small)))
                .findFirst()
                .or(() -> near.stream().findFirst());
    }

    /** A word as one hears it: who writes "weezing" means "wheezing" and not "weeping". */
    private static String sound(String word) {
        return SILENT.matcher(word).replaceAll("").replaceAll("(.)\\1+", "$1");
    }
}
