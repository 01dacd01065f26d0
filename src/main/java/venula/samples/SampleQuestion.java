package venula.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import venula.knowledge.Knowledge;
import venula.knowledge.Level;
import venula.questions.Answer;
import venula.questions.Question;

/** A question as its file writes it. */
record SampleQuestion(
        String id,
        String title,
        String topic,
        LocalDate asked,
        Optional<LocalDate> reviewed,
        String body,
        List<String> findings,
        List<SampleAnswer> answers) {
    /** An answer as the file of its question writes it. */
    record SampleAnswer(
            List<String> doctors,
            String practice,
            LocalDate date,
            String text,
            List<String> about,
            String says,
            List<SampleDisputed> disputed) {
        private Answer answer(Knowledge knowledge) {
            return new Answer(
                    practice,
                    doctors,
                    date,
                    text,
                    Set.copyOf(about),
                    says.equals("none")
                            ? Optional.empty()
                            : Optional.of(Level.named(says).orElseThrow()),
                    SampleDisputed.of(disputed, knowledge),
                    true);
        }
    }

    Question question(Knowledge knowledge) {
        return new Question(
                id,
                title,
                body,
                knowledge.topic(topic).orElseThrow().topic(),
                asked,
                reviewed,
                Set.copyOf(findings),
                true,
                answers.stream().map(answer -> answer.answer(knowledge)).toList());
    }
}
