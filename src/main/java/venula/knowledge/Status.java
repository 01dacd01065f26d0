package venula.knowledge;

import java.util.stream.Stream;

/** What a person says about a finding. */
public enum Status {
    HAS(""),
    CLEARED("cleared:"),
    DENIES("no:"),
    PAST("past:"),
    OTHER("other:"),
    HYPOTHETICAL("if:"),
    ASKS("ask:"),
    /** A risk in the person's history, named in passing; it counts once it is confirmed. */
    NAMED("risk:");

    private final String prefix;

    Status(String prefix) {
        this.prefix = prefix;
    }

    /** How it is written before the code of a finding. */
    public String prefix() {
        return prefix;
    }

    static Status before(String notation) {
        return Stream.of(values())
                .filter(status -> !status.prefix.isEmpty() && notation.startsWith(status.prefix))
                .findFirst()
                .orElse(HAS);
    }

    /** Whether it is the person's own and came with the treatment. */
    public boolean counts() {
        return this == HAS || this == CLEARED;
    }
}
