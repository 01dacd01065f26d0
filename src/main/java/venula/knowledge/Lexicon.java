package venula.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How people say it: phrases for findings and risks, and the cues round them that deny, postpone or hand on.
 *
 * @param phrases by {@code code} or {@code code/slot}
 * @param context by kind of cue, such as {@code negations}
 * @param absences phrases that by themselves say a finding is not there, by its code
 * @param risks by the word of the risk
 */
public record Lexicon(
        Map<String, List<String>> phrases,
        Map<String, List<String>> absences,
        Map<String, List<String>> context,
        Map<String, List<String>> risks) {
    /** Words that look like a typing error of another and are none. */
    public Set<String> notTypos() {
        return context.getOrDefault("not-typos", List.of()).stream()
                .flatMap(words -> Stream.of(words.split("[^a-z]+")))
                .collect(Collectors.toSet());
    }

    record Sheet(Review review, Map<String, List<String>> phrases) {}
}
