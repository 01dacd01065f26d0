package venula.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** What people might write, as long as they do. */
final class Messages {
    private Messages() {}

    static List<String> ofFortyWords() {
        return text("forty-words.txt").lines().toList();
    }

    /** The same letter, begun at each of its sentences. */
    static List<String> ofFourThousandCharacters() {
        var sentences = Arrays.asList(text("long.txt").split("(?<=[.?]) +"));
        return sentences.stream()
                .map(_ -> {
                    Collections.rotate(sentences, 1);
                    return String.join(" ", sentences);
                })
                .toList();
    }

    /** What one types into a search box. */
    static List<String> questions() {
        return List.of(
                "how long do bruises last after foam",
                "hard lump along the vein",
                "can I fly to Spain next week",
                "brown marks that do not go away",
                "do I have to sleep in the stocking",
                "spider veins came back");
    }

    private static String text(String name) {
        try (var text = Objects.requireNonNull(Messages.class.getResourceAsStream("/bench/" + name))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
