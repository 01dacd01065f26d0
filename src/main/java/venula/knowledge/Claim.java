package venula.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Something one reads in doctors' answers and articles, and what the evidence makes of it.
 *
 * @param claim its short name
 * @param subject what it is about, such as lumps
 * @param whom for whom or what the evidence was found
 */
public record Claim(
        String claim,
        String subject,
        String says,
        Stance stance,
        String evidence,
        @JsonProperty("for") String whom,
        List<Citation> sources) {
    /** What the sources make of a claim; they are silent where none was found that speaks of it. */
    public enum Stance {
        SUPPORTS,
        CONTRADICTS,
        SILENT
    }

    public Claim {
        if (sources.isEmpty()) throw new IllegalArgumentException("The evidence on " + claim + " has no source");
    }

    boolean isDisputed() {
        return stance != Stance.SUPPORTS;
    }

    record Sheet(Review review, List<Claim> claims) {}
}
