package venula.articles;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import venula.noticeboard.Listed;
import venula.noticeboard.Listing;

/** All articles. */
@Component
record ArticleListing(Articles articles) implements Listing {
    @Override
    public List<Listed> pages() {
        var all = articles.all();
        var newest = all.stream().map(Article::changed).max(Comparator.naturalOrder());
        var pages =
                all.stream().map(article -> new Listed("/articles/" + article.slug(), Optional.of(article.changed())));
        return Stream.concat(Stream.of(new Listed("/articles", newest)), pages).toList();
    }
}
