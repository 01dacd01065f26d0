package venula.samples;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import venula.articles.Articles;
import venula.directory.Directory;
import venula.directory.Practice;
import venula.knowledge.Knowledge;
import venula.questions.Questions;

/** What samples are loaded into and removed from. */
@Component
record Content(Directory directory, Questions questions, Articles articles) {
    void load(Knowledge knowledge) {
        var practices = SampleFiles.practices().stream()
                .map(SamplePractice::practice)
                .collect(Collectors.toMap(Practice::id, Function.identity()));
        practices.values().forEach(directory::add);
        SampleFiles.doctors().stream()
                .map(doctor -> doctor.doctor(practices.get(doctor.practice())))
                .forEach(directory::add);
        SampleFiles.questions().forEach(question -> questions.add(question.question(knowledge)));
        SampleFiles.articles().forEach(article -> articles.add(article.article(knowledge)));
    }

    void remove() {
        articles.removeSamples();
        questions.removeSamples();
        directory.removeSamples();
    }
}
