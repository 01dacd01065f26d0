package venula.questions.web;

import org.springframework.stereotype.Component;
import venula.articles.Articles;
import venula.knowledge.Knowledge;
import venula.questions.Question;
import venula.questions.Questions;

/** Brings together what the page of a question shows. */
@Component
class QuestionPages {
    private static final int NEAR = 4;

    private final Questions questions;
    private final Articles articles;
    private final Knowledge knowledge;
    private final AnswerCards cards;

    QuestionPages(Questions questions, Articles articles, Knowledge knowledge, AnswerCards cards) {
        this.questions = questions;
        this.articles = articles;
        this.knowledge = knowledge;
        this.cards = cards;
    }

    QuestionPage of(Question question) {
        return new QuestionPage(
                question,
                knowledge.topic(question.topic()).orElseThrow(),
                cards.of(question),
                questions.near(question, NEAR),
                articles.under(question.topic()));
    }
}
