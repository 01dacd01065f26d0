package venula.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The danger signs that are asked every time. */
public record Screen(Review review, List<Citation> sources, List<Sign> signs) {
    /**
     * One danger sign.
     *
     * @param ask the question, answered with yes or no
     * @param then how urgent a yes is at least
     */
    public record Sign(
            String id,
            String ask,
            @JsonProperty("short") String brief,
            Set<String> findings,
            String rule,
            Level then,
            String why) {}

    public Optional<Sign> about(String code) {
        return signs.stream().filter(sign -> sign.findings().contains(code)).findFirst();
    }

    public Optional<Sign> sign(String id) {
        return signs.stream().filter(sign -> sign.id().equals(id)).findFirst();
    }
}
