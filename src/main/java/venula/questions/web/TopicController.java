package venula.questions.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import venula.articles.Articles;
import venula.knowledge.Knowledge;
import venula.knowledge.Topic;
import venula.page.Frame;
import venula.questions.NoSuchTopic;
import venula.questions.Questions;

@Controller
class TopicController {
    private final Knowledge knowledge;
    private final Questions questions;
    private final Articles articles;
    private final TopicLines lines;

    TopicController(Knowledge knowledge, Questions questions, Articles articles, TopicLines lines) {
        this.knowledge = knowledge;
        this.questions = questions;
        this.articles = articles;
        this.lines = lines;
    }

    @GetMapping("/topics")
    ModelAndView all(Frame frame) {
        return frame.show("questions/web/topics", lines.notEmpty());
    }

    /** Other words for a topic lead to its own address. */
    @GetMapping("/topics/{word}")
    ModelAndView one(@PathVariable String word, Frame frame) {
        var topic = knowledge
                .topic(word.strip().toLowerCase(Locale.ROOT).replace(' ', '-'))
                .orElseThrow(NoSuchTopic::new);
        return topic.topic().equals(word) ? frame.show("questions/web/topic", page(topic)) : to(topic);
    }

    private TopicPage page(Topic topic) {
        return new TopicPage(topic, questions.under(topic.topic()), articles.under(topic.topic()));
    }

    private static ModelAndView to(Topic topic) {
        var there = new RedirectView("/topics/" + topic.topic());
        there.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(there);
    }
}
