package venula.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The words of the pages in one language. */
public final class Wording {
    private static final Logger LOG = LoggerFactory.getLogger(Wording.class);

    private final String language;
    private final Map<String, String> sentences;

    private Wording(String language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    /** Loads {@code words/<language>.properties}. */
    public static Wording in(String language) {
        var file = Objects.requireNonNull(Wording.class.getResourceAsStream("/words/" + language + ".properties"));
        var read = new Properties();
        try (var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            read.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Wording(
                language,
                read.stringPropertyNames().stream()
                        .collect(Collectors.toUnmodifiableMap(key -> key, read::getProperty)));
    }

    public String language() {
        return language;
    }

    public Set<String> keys() {
        return sentences.keySet();
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** The words of a key; {@code {0}}, {@code {1}} … in them stand for the arguments. */
    public String say(String key, Object... arguments) {
        var sentence = sentences.get(key);
        if (sentence == null) {
            // a page with a gap helps a frightened person more than no page
            LOG.error("There are no words for {}", key);
            return key;
        }
        return filled(sentence, arguments);
    }

    /** A day as one writes it. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language))
                .format(day);
    }

    /** The words for one or for several: the key is followed by {@code .one} or {@code .many}. */
    public String count(String key, int number) {
        return say(key + (number == 1 ? ".one" : ".many"), number);
    }

    private static String filled(String sentence, Object... arguments) {
        var filled = new StringBuilder();
        int from = 0;
        for (int at = sentence.indexOf('{'); at >= 0; at = sentence.indexOf('{', from)) {
            int end = sentence.indexOf('}', at);
            filled.append(sentence, from, at).append(arguments[Integer.parseInt(sentence, at + 1, end, 10)]);
            from = end + 1;
        }
        return filled.append(sentence, from, sentence.length()).toString();
    }
}
