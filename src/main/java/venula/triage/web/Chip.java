package venula.triage.web;

/**
 * Something we understood, to be removed with its own button.
 *
 * @param state what the person says about it, such as "no"; empty when they have it
 * @param counts whether the advice weighs it
 * @param without what the button sends
 */
public record Chip(String words, String details, String state, boolean counts, String without) {
    static Chip of(String words, String without) {
        return new Chip(words, "", "", true, without);
    }

    /** The name of the button. */
    public String name() {
        return words + (state.isEmpty() ? "" : ": " + state);
    }
}
