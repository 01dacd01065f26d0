package venula.knowledge;

import java.util.List;
import java.util.Map;

/**
 * How people say it: phrases for findings and risks, and the cues round them that deny, postpone or hand on.
 *
 * @param phrases by {@code code} or {@code code/slot}
 * @param context by kind of cue, such as {@code negations}
 * @param risks by the word of the risk
 */
public record Lexicon(
        Map<String, List<String>> phrases, Map<String, List<String>> context, Map<String, List<String>> risks) {
    record Sheet(Review review, Map<String, List<String>> phrases) {}
}
