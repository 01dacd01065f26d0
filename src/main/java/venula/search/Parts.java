package venula.search;

import java.util.List;

/** What of the passages is read for its meaning. */
record Parts(int passages, Part heading, Part names, Part text) {
    static Parts of(List<Passage> passages) {
        var chunks = new Chunks(passages);
        return new Parts(
                passages.size(),
                Part.of(passages, passage -> List.of(passage.heading())),
                Part.of(passages, passage -> List.of(names(passage.names()))),
                Part.of(passages, passage -> headed(passage, chunks)));
    }

    private static String names(List<String> names) {
        if (names.size() < 2) return String.join("", names);
        return names.getFirst() + " (" + String.join("; ", names.subList(1, names.size())) + ")";
    }

    // a chunk from the middle says little without what it is about
    private static List<String> headed(Passage passage, Chunks chunks) {
        var before = passage.heading().isBlank() ? "" : passage.heading() + ": ";
        return chunks.of(passage).stream().map(chunk -> before + chunk).toList();
    }
}
