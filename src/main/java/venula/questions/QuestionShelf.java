package venula.questions;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import venula.knowledge.Knowledge;
import venula.knowledge.Vocabulary;
import venula.search.Passage;
import venula.search.Shelf;

/** Questions and answers to be found. */
@Component
record QuestionShelf(Questions questions, Knowledge knowledge) implements Shelf {
    static final String KIND = "answer";

    @Override
    public List<Passage> passages() {
        return questions.all().stream().flatMap(this::passages).toList();
    }

    private Stream<Passage> passages(Question question) {
        var asked = passage(question, "", question.body(), Shelf.fields(KIND, question.sample(), ""));
        var answers = IntStream.range(0, question.answers().size()).mapToObj(at -> {
            var answer = question.answers().get(at);
            var fields = Shelf.fields(KIND, answer.sample(), knowledge.evidenceAgainst(answer.disputed()));
            return passage(question, "#a" + (at + 1), answer.words(), fields);
        });
        return Stream.concat(Stream.of(asked), answers);
    }

    private Passage passage(Question question, String anchor, String text, Map<String, String> fields) {
        return new Passage("/questions/" + question.slug() + anchor, question.title(), text, names(question), fields);
    }

    /** What its findings and its topic are called. */
    private List<String> names(Question question) {
        var findings = question.findings().stream()
                .flatMap(code -> knowledge.vocabulary().term(code).stream())
                .map(Vocabulary.Term::words);
        var topics = knowledge.topic(question.topic()).stream().map(topic -> topic.words());
        return Stream.concat(findings, topics).toList();
    }
}
