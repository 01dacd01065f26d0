package venula.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts long texts into chunks of a few sentences, since a model hears only the gist of what it reads at once. */
final class Chunks {
    private static final int LONGEST = 80;

    /** Reading ten thousand words for their meaning takes a processor two or three seconds. */
    private static final int READABLE = 600_000;

    private final boolean readable;

    Chunks(List<Passage> passages) {
        var words = passages.stream().mapToLong(passage -> words(passage.text()).size());
        this.readable = words.sum() <= READABLE;
    }

    /** Among more texts than can be read, one is known by its heading, and only without that by how it begins. */
    List<String> of(Passage passage) {
        if (readable) return of(words(passage.text()));
        if (passage.heading().isBlank()) return of(words(passage.text())).subList(0, 1);
        return List.of();
    }

    private static List<String> of(List<String> words) {
        var chunks = new ArrayList<String>();
        var chunk = new ArrayList<String>();
        for (var sentence : sentences(words)) {
            if (!chunk.isEmpty() && chunk.size() + sentence.size() > LONGEST) {
                chunks.add(String.join(" ", chunk));
                chunk.clear();
            }
            chunk.addAll(sentence);
        }
        if (!chunk.isEmpty()) chunks.add(String.join(" ", chunk));
        return chunks;
    }

    private static List<List<String>> sentences(List<String> words) {
        var sentences = new ArrayList<List<String>>();
        var start = 0;
        for (var end = 1; end <= words.size(); end++) {
            var complete = words.get(end - 1).matches(".*[.?!]") || end - start == LONGEST || end == words.size();
            if (!complete) continue;
            sentences.add(words.subList(start, end));
            start = end;
        }
        return sentences;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }
}
