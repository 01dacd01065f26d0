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

    /** The field of a passage with a claim that the evidence contradicts. */
    String DISPUTED = "disputed";

    List<Passage> passages();

    /** Groups of phrases that mean the same in these passages. */
    default List<List<String>> synonyms() {
        return List.of();
    }

    /** The fields of a passage. */
    static Map<String, String> fields(String kind, boolean sample, boolean disputed) {
        var fields = new HashMap<>(Map.of(KIND, kind));
        if (sample) fields.put(SAMPLE, "yes");
        if (disputed) fields.put(DISPUTED, "yes");
        return fields;
    }
}
