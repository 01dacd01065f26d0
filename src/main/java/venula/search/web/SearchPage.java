package venula.search.web;

import java.util.List;

/**
 * What was looked for and what was found.
 *
 * @param words what was typed; nothing on the empty form
 */
public record SearchPage(String words, boolean isReady, List<Group> groups) {
    /** What was found of one kind. */
    public record Group(String kind, List<Found> all) {}

    /**
     * A page that was found.
     *
     * @param address the very place on it
     * @param against what the evidence says against claims there, or nothing
     */
    public record Found(String address, String title, String snippet, boolean sample, String against) {}

    public boolean hasSamples() {
        return groups.stream().flatMap(group -> group.all().stream()).anyMatch(Found::sample);
    }
}
