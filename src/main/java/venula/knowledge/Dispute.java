package venula.knowledge;

import java.util.List;

/**
 * A claim one reads in doctors' answers and articles, and what the evidence says against it.
 *
 * @param claim its short name
 */
public record Dispute(String claim, String says, String evidence, List<Citation> sources) {
    public Dispute {
        if (sources.isEmpty()) throw new IllegalArgumentException("A claim is contradicted by a source");
    }

    record Sheet(Review review, List<Dispute> claims) {}
}
