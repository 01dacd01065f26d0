package venula.articles.web;

import java.util.List;
import java.util.Optional;
import venula.articles.Article;
import venula.directory.Doctor;
import venula.knowledge.Claim;
import venula.knowledge.MarkedText;
import venula.knowledge.Source;
import venula.knowledge.Topic;

/**
 * An article, who answers for it, and what is near it.
 *
 * @param overdue whether nobody has looked at it for two years
 */
public record ArticlePage(
        Article article,
        Topic topic,
        Doctor author,
        Optional<Doctor> reviewer,
        boolean overdue,
        List<Part> parts,
        List<Source> sources,
        List<Article> near) {
    /**
     * A section on the page.
     *
     * @param anchor where on the page it is
     * @param against what the evidence says to disputed claims in it
     */
    public record Part(String anchor, String heading, MarkedText words, List<Claim> against) {}
}
