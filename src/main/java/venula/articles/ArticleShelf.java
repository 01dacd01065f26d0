package venula.articles;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import venula.articles.Article.Section;
import venula.knowledge.Knowledge;
import venula.search.Passage;
import venula.search.Shelf;

/** The sections of articles to be found. */
@Component
record ArticleShelf(Articles articles, Knowledge knowledge) implements Shelf {
    @Override
    public List<Passage> passages() {
        return articles.all().stream().flatMap(this::passages).toList();
    }

    private Stream<Passage> passages(Article article) {
        var names = knowledge.topic(article.topic()).stream()
                .map(topic -> topic.words())
                .toList();
        return IntStream.range(0, article.sections().size()).mapToObj(at -> {
            var section = article.sections().get(at);
            return new Passage(
                    "/articles/" + article.slug() + "#s" + (at + 1),
                    article.title() + " · " + section.heading(),
                    section.words(),
                    names,
                    fields(article, section));
        });
    }

    private Map<String, String> fields(Article article, Section section) {
        var disputed = article.disputed().stream()
                .filter(claim -> claim.isIn(section.words()))
                .toList();
        return Shelf.fields("article", article.sample(), knowledge.evidenceAgainst(disputed));
    }
}
