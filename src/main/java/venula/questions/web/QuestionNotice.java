package venula.questions.web;

import java.util.List;
import venula.questions.Question;

/** A question with its answers, for those who read it elsewhere. */
public record QuestionNotice(Question question, List<AnswerCard> answers) {
    public boolean hasSamples() {
        return question.sample() || answers.stream().anyMatch(AnswerCard::sample);
    }
}
