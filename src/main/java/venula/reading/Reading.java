package venula.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import venula.knowledge.Finding;
import venula.knowledge.Status;

/**
 * What was read in a message.
 *
 * @param day whole days since the session, as far as the text or what was known before says so
 * @param risks risks that were named; they count only once they are confirmed
 * @param complete whether everything that reads has read; if not, the advice goes up
 */
public record Reading(List<Finding> findings, Optional<Integer> day, Set<String> risks, boolean complete) {
    /** All that was understood, the risks among it as merely named. */
    public List<Finding> understood() {
        var named = risks.stream().map(risk -> Finding.of(Status.NAMED, risk));
        return Stream.concat(findings.stream(), named).distinct().toList();
    }
}
