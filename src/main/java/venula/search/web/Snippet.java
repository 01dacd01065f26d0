package venula.search.web;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The sentences of a text that have most of the words somebody looked for. */
final class Snippet {
    private static final int LONG = 220;
    private static final int STEM = 5;

    private Snippet() {}

    static String of(String text, String words) {
        var sentences = sentences(text);
        if (sentences.isEmpty()) return "";
        var wanted = stems(words);
        var best = 0;
        for (var at = 1; at < sentences.size(); at++)
            if (common(sentences.get(at), wanted) > common(sentences.get(best), wanted)) best = at;
        return cut(sentences, best);
    }

    private static String cut(List<String> sentences, int from) {
        var snippet = new StringBuilder(from > 0 ? "… " : "").append(sentences.get(from));
        var next = from + 1;
        while (next < sentences.size() && snippet.length() + sentences.get(next).length() < LONG)
            snippet.append(' ').append(sentences.get(next++));
        return snippet.append(next < sentences.size() ? " …" : "").toString();
    }

    private static long common(String sentence, Set<String> wanted) {
        return stems(sentence).stream().filter(wanted::contains).count();
    }

    /** Long words by their beginning, so that swollen legs are found by swollen leg. */
    private static Set<String> stems(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\W+"))
                .filter(word -> word.length() > 2)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }

    private static List<String> sentences(String text) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        var sentences = new ArrayList<String>();
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next())
            sentences.add(text.substring(start, end).strip());
        return sentences;
    }
}
