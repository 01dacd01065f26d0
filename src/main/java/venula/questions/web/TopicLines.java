package venula.questions.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import venula.articles.Article;
import venula.articles.Articles;
import venula.knowledge.Knowledge;
import venula.questions.Questions;

/** Counts what there is under each topic. */
@Component
class TopicLines {
    private final Knowledge knowledge;
    private final Questions questions;
    private final Articles articles;

    TopicLines(Knowledge knowledge, Questions questions, Articles articles) {
        this.knowledge = knowledge;
        this.questions = questions;
        this.articles = articles;
    }

    List<TopicLine> notEmpty() {
        var asked = questions.perTopic();
        var written = articles.all().stream().collect(Collectors.groupingBy(Article::topic, Collectors.counting()));
        return knowledge.topics().stream()
                .map(topic -> new TopicLine(
                        topic,
                        asked.getOrDefault(topic.topic(), 0),
                        written.getOrDefault(topic.topic(), 0L).intValue()))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
