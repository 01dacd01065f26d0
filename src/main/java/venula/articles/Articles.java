package venula.articles;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import venula.database.Database;

/** All articles. */
@Component
public final class Articles {
    private final ArticleTables tables;

    Articles(ArticleTables tables) {
        this.tables = tables;
    }

    /** The articles in a database, for commands. */
    public static Articles in(Database database) {
        return new Articles(ArticleTables.in(database));
    }

    public void add(Article article) {
        tables.add(article);
    }

    public Optional<Article> find(String slug) {
        return tables.find(slug);
    }

    /** All of them, by title. */
    public List<Article> all() {
        return tables.all();
    }

    public List<Article> under(String topic) {
        return tables.under(topic);
    }

    /** Removes the articles whose writers are made up. */
    public void removeSamples() {
        tables.removeSamples();
    }
}
