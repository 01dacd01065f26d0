package venula.questions.web;

import java.util.List;
import venula.articles.Article;
import venula.knowledge.Topic;
import venula.questions.Asked;

/** All questions and articles of a topic. */
public record TopicPage(Topic topic, List<Asked> questions, List<Article> articles) {
    public boolean hasSamples() {
        return questions.stream().anyMatch(Asked::sample) || articles.stream().anyMatch(Article::sample);
    }
}
