package venula.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody asked, and all answers, the oldest first.
 *
 * @param slug its word in addresses
 * @param body what was asked, in the person's own words
 * @param reviewed when a clinician last looked at the answers
 * @param findings the findings it is about
 * @param sample whether it is made up
 */
public record Question(
        String slug,
        String title,
        String body,
        String topic,
        LocalDate asked,
        Optional<LocalDate> reviewed,
        Set<String> findings,
        boolean sample,
        List<Answer> answers) {
    public Question {
        if (title.isBlank()) throw new IllegalArgumentException("A question has a title");
        findings = Set.copyOf(findings);
        answers = List.copyOf(answers);
    }

    Question with(List<Answer> others) {
        return new Question(slug, title, body, topic, asked, reviewed, findings, sample, others);
    }
}
