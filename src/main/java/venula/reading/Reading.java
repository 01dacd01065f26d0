package venula.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import venula.knowledge.Finding;

/**
 * What was read in a message.
 *
 * @param day whole days since the session, as far as the text or what was known before says so
 * @param risks risks that were named; they count only once they are confirmed
 * @param complete whether everything that reads has read; if not, the advice goes up
 */
public record Reading(List<Finding> findings, Optional<Integer> day, Set<String> risks, boolean complete) {}
