package venula.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import venula.knowledge.Facts.Target;
import venula.knowledge.Facts.Technique;

/** What a clinician wrote beside a table: who comes with what, what to tell them, and which rules decide. */
public record WorkedCase(
        @JsonProperty("case") String name, Given given, Label label, Optional<Level> advice, Set<String> by) {
    /** What the person says; what is not there was not said. */
    public record Given(
            List<Finding> findings,
            Optional<Integer> day,
            Optional<Technique> technique,
            Optional<Target> target,
            Set<String> risks,
            Optional<Object> screen) {
        public Facts facts(Screen asked) {
            var answers = new java.util.HashMap<String, Boolean>();
            screen.ifPresent(said -> asked.signs()
                    .forEach(sign -> answers.put(sign.id(), said instanceof List<?> yes && yes.contains(sign.id()))));
            return new Facts(findings, day, technique, target, risks, Map.copyOf(answers), Set.of());
        }
    }

    record Sheet(Review review, List<WorkedCase> cases) {}
}
