package venula.triage.web;

import java.util.List;
import venula.knowledge.Source;

/**
 * Everything the rules cite.
 *
 * @param knowledge the hash of the edition in force
 */
public record SourcesPage(List<Source> sources, String knowledge) {
    private static final int BRIEF = 2 * 2 * 2;

    public String edition() {
        return knowledge.substring(0, BRIEF);
    }
}
