package venula.questions.web;

import org.springframework.stereotype.Component;
import venula.knowledge.Knowledge;
import venula.questions.Question;

/** Brings together what the page of a question shows. */
@Component
class QuestionPages {
    private final Knowledge knowledge;
    private final AnswerCards cards;
    private final Nearby nearby;

    QuestionPages(Knowledge knowledge, AnswerCards cards, Nearby nearby) {
        this.knowledge = knowledge;
        this.cards = cards;
        this.nearby = nearby;
    }

    QuestionPage of(Question question) {
        return new QuestionPage(
                question,
                knowledge.topic(question.topic()).orElseThrow(),
                cards.of(question),
                nearby.questions(question),
                nearby.articles(question));
    }
}
