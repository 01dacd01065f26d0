package venula.agreement;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** For whom, which veins and when something is said; what is not named is everybody, every vein, always. */
public record Scope(Map<String, Set<String>> named) {
    private static final String WHOM = "whom";

    /** Whether both could speak of the same case. */
    boolean meets(Scope other) {
        return of(WHOM).equals(other.of(WHOM))
                && named.keySet().stream().filter(other.named::containsKey).noneMatch(facet -> parts(facet, other));
    }

    private boolean parts(String facet, Scope other) {
        return Collections.disjoint(of(facet), other.of(facet));
    }

    private Set<String> of(String facet) {
        return named.getOrDefault(facet, Set.of());
    }
}
