package venula.questions.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import venula.page.Frame;
import venula.questions.NoSuchQuestion;
import venula.questions.Questions;

@Controller
class QuestionController {
    private static final int NEWEST = 15;

    private final Questions questions;
    private final QuestionPages pages;
    private final TopicLines topics;

    QuestionController(Questions questions, QuestionPages pages, TopicLines topics) {
        this.questions = questions;
        this.pages = pages;
        this.topics = topics;
    }

    @GetMapping("/questions")
    ModelAndView all(Frame frame) {
        return frame.show("questions/web/questions", new QuestionsPage(questions.newest(NEWEST), topics.notEmpty()));
    }

    @GetMapping("/questions/{slug:[a-z0-9-]+}")
    ModelAndView one(@PathVariable String slug, Frame frame) {
        var question = questions.find(slug).orElseThrow(NoSuchQuestion::new);
        return frame.show("questions/web/question", pages.of(question));
    }
}
