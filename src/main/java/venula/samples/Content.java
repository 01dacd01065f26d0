package venula.samples;

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
        SampleFiles.practices().forEach(practice -> directory.add(practice.practice()));
        SampleFiles.doctors().forEach(doctor -> directory.add(doctor.doctor(practice(doctor.practice()))));
        SampleFiles.questions().forEach(question -> questions.add(question.question(knowledge)));
        SampleFiles.articles().forEach(article -> articles.add(article.article(knowledge)));
    }

    private Practice practice(String id) {
        return directory.practice(id).orElseThrow();
    }

    void remove() {
        articles.removeSamples();
        questions.removeSamples();
        directory.removeSamples();
    }
}
