package venula.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** One part of every passage, such as its heading: the different texts it is made of, and whose they are. */
record Part(List<String> texts, int[] owners, int[] rows) {
    static Part of(List<Passage> passages, Function<Passage, List<String>> texts) {
        var known = new LinkedHashMap<String, Integer>();
        var owners = new ArrayList<Integer>();
        var rows = new ArrayList<Integer>();
        for (var owner = 0; owner < passages.size(); owner++) {
            for (var text : texts.apply(passages.get(owner))) {
                if (text.isBlank()) continue;
                var next = known.size();
                owners.add(owner);
                rows.add(known.computeIfAbsent(text, _ -> next));
            }
        }
        return new Part(List.copyOf(known.keySet()), numbers(owners), numbers(rows));
    }

    /** Of each passage the best of its texts; not a number where it has none. */
    float[] best(float[] likeness, int passages) {
        var best = new float[passages];
        Arrays.fill(best, Float.NaN);
        for (var i = 0; i < owners.length; i++) {
            var now = likeness[rows[i]];
            if (!(best[owners[i]] >= now)) best[owners[i]] = now;
        }
        return best;
    }

    private static int[] numbers(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
