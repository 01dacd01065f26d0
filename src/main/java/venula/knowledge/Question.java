package venula.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * Something a finding still needs to know, answered with one tap.
 *
 * @param yes the finding a yes adds or makes more exact
 * @param no the finding a no adds, if it says something
 * @param required whether "expected" cannot stand without the answer
 */
public record Question(String id, String finding, String ask, Finding yes, Optional<Finding> no, boolean required) {
    record Sheet(Review review, List<Question> questions) {}
}
