package venula.agreement;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes phrases ready; {@code <lump>} in a phrase stands for every word of that name. */
record Phrasebook(Map<String, List<String>> words) {
    private static final Pattern NAME = Pattern.compile("<([a-z-]+)>");

    Phrasing of(List<String> phrases) {
        return Phrasing.of(phrases.stream().map(this::spelt).toList());
    }

    private String spelt(String phrase) {
        return NAME.matcher(phrase)
                .replaceAll(name -> Matcher.quoteReplacement("(" + String.join("|", named(name.group(1))) + ")"));
    }

    private List<String> named(String name) {
        var said = words.get(name);
        if (said == null) throw new IllegalArgumentException("Unknown words: <" + name + ">");
        return said;
    }
}
