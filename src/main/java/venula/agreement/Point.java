package venula.agreement;

import java.util.List;
import java.util.Optional;

/**
 * Something that is said in answers, by whom, and who says otherwise.
 *
 * @param evidence what guidelines, labels and trials make of it, where they speak of it
 */
public record Point(
        String subject, String matter, List<Quote> says, List<Quote> saysOtherwise, Optional<Evidence> evidence) {
    /** A claim in its own words, and the answer it stands in. */
    public record Quote(Statement statement, Claim claim) {}

    public boolean isDisputed() {
        return !saysOtherwise.isEmpty();
    }
}
