package venula.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule says about a finding.
 *
 * @param says its condition in plain words
 * @param until the last day on which it is expected
 */
public record Verdict(
        String rule,
        int version,
        Finding about,
        Level level,
        String says,
        String why,
        Optional<Integer> until,
        List<Citation> sources,
        Set<String> replaces) {
    Verdict at(Level other) {
        return new Verdict(rule, version, about, other, says, why, until, sources, replaces);
    }
}
