package venula.page;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** What a page shows, once more in the words of schema.org, for machines. It says nothing that the page does not. */
public record LinkedData(@JsonValue Map<String, Object> properties) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public static LinkedData of(String type) {
        return new LinkedData(Map.of()).with("@type", type);
    }

    /** The same and one thing more; what is empty is not said. */
    public LinkedData with(String name, Object value) {
        if (isEmpty(value)) return this;
        var more = new LinkedHashMap<>(properties);
        more.put(name, value instanceof Optional<?> there ? there.orElseThrow() : value);
        return new LinkedData(more);
    }

    /** The way to a page, step by step, the page itself being the last. */
    static LinkedData way(List<Link> way, String here, Frame frame) {
        var steps = new ArrayList<LinkedData>();
        for (var step : way) steps.add(step(steps.size() + 1, step.words()).with("item", frame.url(step.href())));
        steps.add(step(steps.size() + 1, here));
        return of("BreadcrumbList").with("itemListElement", steps);
    }

    /** Several things as text that is safe within a script element. */
    static String script(List<LinkedData> things) {
        var all = new LinkedHashMap<String, Object>();
        all.put("@context", "https://schema.org");
        all.put("@graph", things);
        // these stand in strings only: no text can end the element, begin another or break a line
        return JSON.writeValueAsString(all)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static LinkedData step(int position, String name) {
        return of("ListItem").with("position", position).with("name", name);
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Optional<?> maybe && maybe.isEmpty()
                || value instanceof Collection<?> all && all.isEmpty()
                || value instanceof String text && text.isBlank();
    }
}
