package venula.articles.web;

import java.util.List;
import venula.articles.Article;
import venula.knowledge.Topic;

/** All articles under their topics. */
public record ArticlesPage(List<Shelf> shelves) {
    /** The articles of one topic. */
    public record Shelf(Topic topic, List<Line> lines) {}

    /** An article in the list, and whether nobody has looked at it for two years. */
    public record Line(Article article, boolean overdue) {}

    public boolean hasSamples() {
        return shelves.stream()
                .flatMap(shelf -> shelf.lines().stream())
                .anyMatch(line -> line.article().sample());
    }
}
