package venula.knowledge;

import java.util.List;
import java.util.Set;

/**
 * What questions and articles are sorted by.
 *
 * @param topic its word in addresses
 * @param also other words that lead to the same page
 */
public record Topic(String topic, String words, String says, Set<String> also) {
    boolean isMeantBy(String word) {
        return topic.equals(word) || also.contains(word);
    }

    record Sheet(Review review, List<Topic> topics) {}
}
