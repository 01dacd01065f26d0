package venula.articles.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import venula.articles.Article;
import venula.articles.Articles;
import venula.directory.Directory;
import venula.directory.Doctor;
import venula.noticeboard.Notice;
import venula.noticeboard.Notices;

/** Articles, new ones and those reviewed anew. */
@Component
class ArticleNotices implements Notices {
    private static final Comparator<Article> NEWEST_FIRST =
            Comparator.comparing(Article::changed).reversed().thenComparing(Article::slug);

    private final Articles articles;
    private final Directory directory;

    ArticleNotices(Articles articles, Directory directory) {
        this.articles = articles;
        this.directory = directory;
    }

    @Override
    public String kind() {
        return "articles";
    }

    @Override
    public List<Notice> newest(int atMost) {
        return notices(articles.all().stream(), atMost);
    }

    @Override
    public List<Notice> under(String topic, int atMost) {
        return notices(articles.under(topic).stream(), atMost);
    }

    private List<Notice> notices(Stream<Article> all, int atMost) {
        return all.sorted(NEWEST_FIRST).limit(atMost).map(this::notice).toList();
    }

    private Notice notice(Article article) {
        return new Notice(
                "/articles/" + article.slug(),
                article.title(),
                article.topic(),
                article.written(),
                article.changed(),
                directory.doctor(article.author()).map(Doctor::nameWithLetters).stream()
                        .toList(),
                "articles/web/article-notice",
                article);
    }
}
