package venula.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a part of the house has to be found. The id of a passage is its address. */
public interface Shelf {
    /** The field that says what a passage is. */
    String KIND = "kind";

    /** The field of a passage whose writer is made up. */
    String SAMPLE = "sample";

    /** The field of a passage with a claim that the evidence contradicts: what the evidence says. */
    String AGAINST = "against";

    List<Passage> passages();

    /** Groups of phrases that mean the same in these passages. */
    default List<List<String>> synonyms() {
        return List.of();
    }

    /**
     * The fields of a passage.
     *
     * @param against what the evidence says against claims in it, or nothing
     */
    static Map<String, String> fields(String kind, boolean sample, String against) {
        var fields = new HashMap<>(Map.of(KIND, kind));
        if (sample) fields.put(SAMPLE, "yes");
        if (!against.isEmpty()) fields.put(AGAINST, against);
        return fields;
    }
}
