package venula.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody told us.
 *
 * @param day whole days since the last session, which is day 0
 * @param risks risks on record or confirmed, as words of the vocabulary
 * @param screen the danger signs that were asked and the answer to each; a sign not in it was not answered
 * @param answered the questions that were answered, by their id
 */
public record Facts(
        List<Finding> findings,
        Optional<Integer> day,
        Optional<Technique> technique,
        Optional<Target> target,
        Set<String> risks,
        Map<String, Boolean> screen,
        Set<String> answered) {
    public Facts {
        findings = List.copyOf(findings);
        risks = Set.copyOf(risks);
        screen = Map.copyOf(screen);
        answered = Set.copyOf(answered);
        if (day.filter(number -> number < 0).isPresent())
            throw new IllegalArgumentException("Days are counted from the session, which is day 0");
    }

    /** What was injected. */
    public enum Technique {
        @JsonProperty("foam")
        FOAM,
        @JsonProperty("liquid")
        LIQUID
    }

    /** What kind of vein was treated. */
    public enum Target {
        @JsonProperty("spider")
        SPIDER,
        @JsonProperty("reticular")
        RETICULAR,
        @JsonProperty("varicose")
        VARICOSE,
        @JsonProperty("truncal")
        TRUNCAL;

        Size size() {
            return this == SPIDER || this == RETICULAR ? Size.SMALL : Size.LARGE;
        }
    }

    /** Spider and reticular veins are small, the rest is large. */
    enum Size {
        SMALL,
        LARGE
    }

    public static Facts of(List<Finding> findings, Optional<Integer> day) {
        return new Facts(findings, day, Optional.empty(), Optional.empty(), Set.of(), Map.of(), Set.of());
    }

    public Facts with(List<Finding> others) {
        return new Facts(others, day, technique, target, risks, screen, answered);
    }

    public Facts with(Map<String, Boolean> answers) {
        return new Facts(findings, day, technique, target, risks, answers, answered);
    }

    Facts withoutRisks() {
        return new Facts(findings, day, technique, target, Set.of(), screen, answered);
    }

    public Facts and(Finding more) {
        return with(Stream.concat(findings.stream(), Stream.of(more)).toList());
    }

    public List<Finding> that(Status status) {
        return findings.stream().filter(finding -> finding.status() == status).toList();
    }

    public List<Finding> counting() {
        return findings.stream().filter(Finding::counts).toList();
    }

    boolean denies(String code) {
        return findings.stream().anyMatch(it -> it.code().equals(code) && it.status() == Status.DENIES)
                && findings.stream().noneMatch(it -> it.code().equals(code) && it.counts());
    }
}
