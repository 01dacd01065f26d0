package venula.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Something a person has, denies or asks about. It is written {@code [status:]code[/slot…] [detail=value…]}, for
 * example {@code cleared:visual-disturbance minutes=20}.
 */
public record Finding(Status status, String code, Set<String> slots, Detail detail) {
    public Finding {
        slots = Set.copyOf(slots);
    }

    public static Finding of(Status status, String code) {
        return new Finding(status, code, Set.of(), Detail.NONE);
    }

    /**
     * Reads the notation.
     *
     * @throws IllegalArgumentException when a detail is unknown or no number
     */
    @JsonCreator
    public static Finding parse(String notation) {
        var words = notation.strip().split("\\s+");
        var status = Status.before(words[0]);
        var path = List.of(words[0].substring(status.prefix().length()).split("/"));
        var details = new LinkedHashMap<String, String>();
        for (var word : List.of(words).subList(1, words.length)) {
            var parts = word.split("=", 2);
            if (parts.length < 2 || !DETAILS.contains(parts[0]))
                throw new IllegalArgumentException("\"" + word + "\" is no detail of a finding");
            details.put(parts[0], parts[1]);
        }
        return new Finding(status, path.getFirst(), Set.copyOf(path.subList(1, path.size())), Detail.of(details));
    }

    private static final Set<String> DETAILS =
            Set.of("trend", "side", "length", "severity", "onset", "days", "minutes");

    @JsonValue
    public String notation() {
        var slotted = new TreeSet<>(slots).stream().map(slot -> "/" + slot).collect(Collectors.joining());
        var details = detail.notation().entrySet().stream()
                .map(one -> " " + one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining());
        return status.prefix() + code + slotted + details;
    }

    public boolean counts() {
        return status.counts();
    }

    public Finding with(Status other) {
        return new Finding(other, code, slots, detail);
    }

    public Finding with(Detail other) {
        return new Finding(status, code, slots, other);
    }

    /** Whether this is what a table means by {@code code}, {@code code/slot} or {@code cleared:code}. */
    boolean matches(Finding pattern) {
        return code.equals(pattern.code) && status == pattern.status && slots.containsAll(pattern.slots);
    }

    @Override
    public String toString() {
        return notation();
    }
}
