package venula.search.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import venula.search.Passage;

/** A passage on one line: as a JSON object, or as id and heading with a tab between. */
final class PassageLine {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_HEADING = 150;

    private PassageLine() {}

    static Passage read(String line) {
        return line.stripLeading().startsWith("{") ? fromJson(line) : fromColumns(line);
    }

    private static Passage fromColumns(String line) {
        var columns = line.split("\t", 3);
        if (columns.length < 2) throw new IllegalArgumentException("neither JSON nor two columns");
        return new Passage(columns[0], columns[1], columns.length < 3 ? "" : columns[2]);
    }

    private static Passage fromJson(String line) {
        var object = object(line);
        var heading = first(object, "question", "title", "heading");
        var text = first(object, "answer", "text");
        if (heading.isEmpty()) return opening(first(object, "id"), text);
        return new Passage(first(object, "id"), heading, text, names(object), fields(object));
    }

    private static JsonNode object(String line) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("broken JSON", e);
        }
    }

    // a text without a heading often opens with one: "Leg pain (Treatment): Rest, and …"
    private static Passage opening(String id, String text) {
        var end = text.indexOf(": ");
        if (end < 0 || end > LONGEST_HEADING) return new Passage(id, "", text);
        return new Passage(id, text.substring(0, end), text.substring(end + 2));
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        names.add(first(object, "focus"));
        object.path("synonyms").forEach(name -> names.add(name.asString("")));
        names.removeIf(String::isBlank);
        return names;
    }

    private static Map<String, String> fields(JsonNode object) {
        var kind = first(object, "type");
        return kind.isEmpty() ? Map.of() : Map.of("kind", kind);
    }

    private static String first(JsonNode object, String... names) {
        for (var name : names) {
            var text = object.path(name).asString("").strip();
            if (!text.isEmpty()) return text;
        }
        return "";
    }
}
