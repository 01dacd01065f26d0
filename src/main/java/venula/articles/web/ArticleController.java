package venula.articles.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import venula.articles.Article;
import venula.articles.Article.Section;
import venula.articles.Articles;
import venula.articles.NoSuchArticle;
import venula.articles.web.ArticlePage.Part;
import venula.articles.web.ArticlesPage.Line;
import venula.articles.web.ArticlesPage.Shelf;
import venula.directory.Directory;
import venula.knowledge.Disputed;
import venula.knowledge.Knowledge;
import venula.knowledge.MarkedText;
import venula.page.Frame;

@Controller
class ArticleController {
    private final Articles articles;
    private final Directory directory;
    private final Knowledge knowledge;
    private final Clock clock;

    ArticleController(Articles articles, Directory directory, Knowledge knowledge, Clock clock) {
        this.articles = articles;
        this.directory = directory;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    @GetMapping("/articles")
    ModelAndView all(Frame frame) {
        return frame.show("articles/web/articles", new ArticlesPage(shelves(articles.all())));
    }

    @GetMapping("/articles/{slug:[a-z0-9-]+}")
    ModelAndView one(@PathVariable String slug, Frame frame) {
        var article = articles.find(slug).orElseThrow(NoSuchArticle::new);
        return frame.show("articles/web/article", page(article));
    }

    private List<Shelf> shelves(List<Article> all) {
        return knowledge.topics().stream()
                .map(topic -> new Shelf(
                        topic,
                        all.stream()
                                .filter(article -> article.topic().equals(topic.topic()))
                                .map(article -> new Line(article, isOverdue(article)))
                                .toList()))
                .filter(shelf -> !shelf.lines().isEmpty())
                .toList();
    }

    private ArticlePage page(Article article) {
        return new ArticlePage(
                article,
                knowledge.topic(article.topic()).orElseThrow(),
                directory.doctor(article.author()).orElseThrow(),
                article.reviewer().flatMap(directory::doctor),
                isOverdue(article),
                parts(article),
                article.sources().stream()
                        .flatMap(key -> knowledge.source(key).stream())
                        .toList(),
                near(article));
    }

    private List<Part> parts(Article article) {
        var sections = article.sections();
        return IntStream.range(0, sections.size())
                .mapToObj(at -> part("s" + (at + 1), sections.get(at), article.disputed()))
                .toList();
    }

    private Part part(String anchor, Section section, List<Disputed> disputed) {
        var against = disputed.stream()
                .filter(claim -> claim.isIn(section.words()))
                .flatMap(claim -> knowledge.dispute(claim.claim()).stream())
                .toList();
        return new Part(anchor, section.heading(), MarkedText.of(section.words(), disputed), against);
    }

    private List<Article> near(Article article) {
        return articles.under(article.topic()).stream()
                .filter(other -> !other.slug().equals(article.slug()))
                .toList();
    }

    private boolean isOverdue(Article article) {
        return article.isOverdue(LocalDate.now(clock));
    }
}
