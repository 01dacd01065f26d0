package venula.articles;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import venula.directory.Directory;
import venula.directory.Doctor;
import venula.directory.Practice;
import venula.directory.Writing;
import venula.directory.Writings;

/** Tells the directory who wrote which article. */
@Component
record ArticleWritings(Articles articles, Directory directory) implements Writings {
    @Override
    public List<Writing> of(Doctor doctor) {
        return by(doctor).toList();
    }

    @Override
    public List<Writing> of(Practice practice) {
        return directory.doctorsOf(practice).stream().flatMap(this::by).toList();
    }

    private Stream<Writing> by(Doctor doctor) {
        return articles.all().stream()
                .filter(article -> article.author().equals(doctor.id()))
                .map(article -> new Writing(
                        Writing.Kind.ARTICLE, article.title(), "/articles/" + article.slug(), article.written()));
    }
}
