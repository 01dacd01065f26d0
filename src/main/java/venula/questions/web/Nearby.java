package venula.questions.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import venula.articles.Article;
import venula.articles.Articles;
import venula.questions.Asked;
import venula.questions.Question;
import venula.questions.Questions;
import venula.search.Catalogue;
import venula.search.Hit;
import venula.search.Shelf;

/** What else to read near a question. */
@Component
class Nearby {
    private static final int QUESTIONS = 4;
    private static final int ARTICLES = 3;
    private static final int LOOK_AT = 40;

    private final Questions questions;
    private final Articles articles;
    private final Catalogue catalogue;
    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    Nearby(Questions questions, Articles articles, Catalogue catalogue) {
        this.questions = questions;
        this.articles = articles;
        this.catalogue = catalogue;
    }

    List<Asked> questions(Question question) {
        var same = questions.near(question, LOOK_AT).stream().map(Asked::slug).toList();
        return questions.listed(
                nearest(question, "answer", same).limit(QUESTIONS).toList());
    }

    List<Article> articles(Question question) {
        var same = articles.under(question.topic()).stream().map(Article::slug).toList();
        return nearest(question, "article", same)
                .limit(ARTICLES)
                .flatMap(slug -> articles.find(slug).stream())
                .toList();
    }

    /** Those of the same subject, the nearest in meaning first, and then others that are near in meaning. */
    private Stream<String> nearest(Question question, String kind, List<String> same) {
        var byMeaning = byMeaning(question, kind);
        return Stream.of(byMeaning.stream().filter(same::contains), same.stream(), byMeaning.stream())
                .flatMap(slugs -> slugs)
                .filter(slug -> !slug.equals(question.slug()))
                .distinct();
    }

    /** Reading for meaning takes a tenth of a second, and what was read does not change. */
    private List<String> byMeaning(Question question, String kind) {
        if (!catalogue.isReady()) return List.of();
        return known.computeIfAbsent(kind + " " + question.slug(), _ -> slugs(question, kind));
    }

    private List<String> slugs(Question question, String kind) {
        return catalogue.find(question.title(), LOOK_AT, Map.of(Shelf.KIND, kind)).stream()
                .map(Hit::id)
                .map(address -> address.replaceAll("^/\\w+/|#.*", ""))
                .distinct()
                .toList();
    }
}
