package venula.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases by what they mean, found quickly: only those are tried that can begin with the word at hand. */
final class Phrases {
    private static final int KEY = 3;

    private final Map<String, List<Meant>> byStart = new HashMap<>();
    private final List<Meant> anywhere = new ArrayList<>();

    private record Meant(String meaning, Phrase phrase) {}

    /** A phrase found in a text, from a word to a word. */
    record Hit(String meaning, Phrase phrase, int from, int to) {
        boolean overlaps(Hit other) {
            return from < other.to && other.from < to;
        }
    }

    Phrases(Map<String, List<String>> written, Set<String> notTypos) {
        written.forEach((meaning, phrases) ->
                phrases.forEach(phrase -> add(new Meant(meaning, Phrase.of(phrase, notTypos)))));
    }

    private void add(Meant meant) {
        var starts = meant.phrase().starts();
        if (starts.isEmpty()
                || starts.stream()
                        .anyMatch(start -> start.length() < KEY
                                && meant.phrase().toString().contains(start + "*"))) anywhere.add(meant);
        else
            starts.stream()
                    .map(Phrases::key)
                    .distinct()
                    .forEach(key ->
                            byStart.computeIfAbsent(key, _ -> new ArrayList<>()).add(meant));
    }

    private static String key(String word) {
        return word.substring(0, Math.min(KEY, word.length()));
    }

    List<Hit> in(Words words) {
        var hits = new ArrayList<Hit>();
        for (int at = 0; at < words.size(); at++) {
            find(byStart.getOrDefault(key(words.at(at).text()), List.of()), words, at, hits);
            find(anywhere, words, at, hits);
        }
        return hits;
    }

    private static void find(List<Meant> candidates, Words words, int at, List<Hit> hits) {
        for (var meant : candidates) {
            int length = meant.phrase().length(words, at);
            if (length > 0) hits.add(new Hit(meant.meaning(), meant.phrase(), at, at + length));
        }
    }
}
