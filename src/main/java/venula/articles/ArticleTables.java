package venula.articles;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import venula.articles.Article.Section;
import venula.database.Database;
import venula.knowledge.Disputed;

/** Articles in the table {@code articles_article}, with their sections and what is disputed in them. */
@Component
final class ArticleTables {
    private static final String ARTICLES = """
            select slug, title, topic, summary, author, reviewer, written, reviewed, sources, sample,
                array(select heading from articles_section where article = slug order by place) as headings,
                array(select words from articles_section where article = slug order by place) as texts,
                array(select claim from articles_disputed where article = slug order by claim) as claims,
                array(select words from articles_disputed where article = slug order by claim) as claimed
            from articles_article
            """;

    private final JdbcClient database;

    ArticleTables(JdbcClient database) {
        this.database = database;
    }

    static ArticleTables in(Database database) {
        return new ArticleTables(JdbcClient.create(database.dataSource()));
    }

    void add(Article article) {
        database.sql("""
                        insert into articles_article (slug, title, topic, summary, author, reviewer, written, reviewed,
                            sources, sample)
                        values (:slug, :title, :topic, :summary, :author, :reviewer, :written, :reviewed,
                            :sources, :sample)
                        """)
                .param("slug", article.slug())
                .param("title", article.title())
                .param("topic", article.topic())
                .param("summary", article.summary())
                .param("author", article.author())
                .param("reviewer", article.reviewer().orElse(null))
                .param("written", article.written())
                .param("reviewed", article.reviewed().orElse(null))
                .param("sources", article.sources().toArray(String[]::new))
                .param("sample", article.sample())
                .update();
        IntStream.range(0, article.sections().size())
                .forEach(place -> add(article.slug(), place, article.sections().get(place)));
        article.disputed().forEach(disputed -> dispute(article.slug(), disputed));
    }

    Optional<Article> find(String slug) {
        return database.sql(ARTICLES + "where slug = :slug")
                .param("slug", slug)
                .query(ArticleTables::article)
                .optional();
    }

    List<Article> all() {
        return database.sql(ARTICLES + "order by title")
                .query(ArticleTables::article)
                .list();
    }

    List<Article> under(String topic) {
        return database.sql(ARTICLES + "where topic = :topic order by written desc, slug")
                .param("topic", topic)
                .query(ArticleTables::article)
                .list();
    }

    void removeSamples() {
        database.sql("delete from articles_article where sample").update();
    }

    private void add(String article, int place, Section section) {
        database.sql("""
                        insert into articles_section (article, place, heading, words)
                        values (:article, :place, :heading, :words)
                        """)
                .param("article", article)
                .param("place", place)
                .param("heading", section.heading())
                .param("words", section.words())
                .update();
    }

    private void dispute(String article, Disputed disputed) {
        database.sql("insert into articles_disputed (article, claim, words) values (:article, :claim, :words)")
                .param("article", article)
                .param("claim", disputed.claim())
                .param("words", disputed.words())
                .update();
    }

    private static Article article(ResultSet row, int number) throws SQLException {
        return new Article(
                row.getString("slug"),
                row.getString("title"),
                row.getString("topic"),
                row.getString("summary"),
                row.getString("author"),
                Optional.ofNullable(row.getString("reviewer")),
                row.getObject("written", LocalDate.class),
                Optional.ofNullable(row.getObject("reviewed", LocalDate.class)),
                array(row, "sources"),
                pairs(array(row, "headings"), array(row, "texts"), Section::new),
                pairs(array(row, "claims"), array(row, "claimed"), Disputed::new),
                row.getBoolean("sample"));
    }

    private static <T> List<T> pairs(List<String> left, List<String> right, BiFunction<String, String, T> pair) {
        return IntStream.range(0, left.size())
                .mapToObj(at -> pair.apply(left.get(at), right.get(at)))
                .toList();
    }

    private static List<String> array(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
