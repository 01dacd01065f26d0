package venula.search;

/** A passage that was found, and how well it fits: about one is as good as it gets, about nought is chance. */
public record Hit(Passage passage, double score) {
    public String id() {
        return passage.id();
    }
}
