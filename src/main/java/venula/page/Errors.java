package venula.page;

import java.util.List;
import java.util.Optional;

/** What has to be mended in a form before it can be taken. */
public record Errors(List<Wrong> all) {
    public static final Errors NONE = new Errors(List.of());

    /** A field, and what is wrong with it and what to do in one sentence. */
    public record Wrong(String field, String sentence) {}

    public boolean any() {
        return !all.isEmpty();
    }

    public Optional<String> at(String field) {
        return all.stream()
                .filter(wrong -> wrong.field().equals(field))
                .map(Wrong::sentence)
                .findFirst();
    }
}
