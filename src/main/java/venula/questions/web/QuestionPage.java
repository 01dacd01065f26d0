package venula.questions.web;

import java.util.List;
import venula.articles.Article;
import venula.knowledge.Topic;
import venula.questions.Asked;
import venula.questions.Question;

/** A question with all its answers, and what is near it. */
public record QuestionPage(
        Question question, Topic topic, List<AnswerCard> answers, List<Asked> near, List<Article> articles) {
    /** Whether somebody or something on the page is made up. */
    public boolean hasSamples() {
        return question.sample() || answers.stream().anyMatch(AnswerCard::sample);
    }
}
