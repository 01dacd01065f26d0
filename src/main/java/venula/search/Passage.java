package venula.search;

import java.util.List;
import java.util.Map;

/**
 * Something written that one may look for: a question, an article's part, an answer.
 *
 * <p>The heading is its title or question, the names are all that its subject is called, the fields are closed words to
 * choose by, such as its kind.
 */
public record Passage(String id, String heading, String text, List<String> names, Map<String, String> fields) {
    public Passage {
        if (id.isBlank()) throw new IllegalArgumentException("A passage has an id");
        if (heading.isBlank() && text.isBlank()) throw new IllegalArgumentException("A passage has words");
        names = List.copyOf(names);
        fields = Map.copyOf(fields);
    }

    public Passage(String id, String heading, String text) {
        this(id, heading, text, List.of(), Map.of());
    }
}
