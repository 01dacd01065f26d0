package venula.questions;

import java.util.List;
import org.springframework.stereotype.Component;
import venula.triage.Inquiries;
import venula.triage.Inquiry;

/** Tells those who ask what others have asked. */
@Component
record MostAnswered(QuestionTables questions) implements Inquiries {
    @Override
    public List<Inquiry> mostAnswered(int atMost) {
        return questions.mostAnswered(atMost).stream()
                .map(asked -> new Inquiry(asked.title(), "/questions/" + asked.slug(), asked.answers(), asked.sample()))
                .toList();
    }
}
