package venula.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import venula.articles.Articles;
import venula.noticeboard.Listed;
import venula.noticeboard.Listing;

/** All questions, and the topics that have something to read. */
@Component
record QuestionListing(Questions questions, Articles articles) implements Listing {
    @Override
    public List<Listed> pages() {
        var changes = questions.changes();
        var newest = changes.stream().findFirst().map(Changed::date);
        var pages = new ArrayList<>(List.of(new Listed("/questions", newest), Listed.at("/topics")));
        var topics = new HashMap<String, LocalDate>();
        changes.forEach(changed -> topics.merge(changed.topic(), changed.date(), QuestionListing::later));
        articles.all().forEach(article -> topics.merge(article.topic(), article.changed(), QuestionListing::later));
        topics.forEach((topic, date) -> pages.add(new Listed("/topics/" + topic, Optional.of(date))));
        changes.forEach(changed -> pages.add(new Listed("/questions/" + changed.slug(), Optional.of(changed.date()))));
        return pages;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
