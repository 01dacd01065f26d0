package venula.triage.web;

import java.util.List;
import java.util.Optional;
import venula.knowledge.Knowledge;
import venula.knowledge.Level;
import venula.knowledge.RuleText;
import venula.knowledge.Source;
import venula.page.Sign;

/**
 * One rule, and the others of its table.
 *
 * @param about what its table is about
 */
public record RulePage(RuleText rule, Optional<String> about, List<RuleText> table, Knowledge knowledge) {
    public Optional<Source> source(String key) {
        return knowledge.source(key);
    }

    public static Sign sign(Level level) {
        return Courses.sign(level);
    }
}
