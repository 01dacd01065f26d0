package venula.questions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import venula.database.Database;

/** All questions and their answers. */
@Component
public final class Questions {
    private final QuestionTables questions;
    private final AnswerTables answers;

    Questions(QuestionTables questions, AnswerTables answers) {
        this.questions = questions;
        this.answers = answers;
    }

    /** The questions in a database, for commands. */
    public static Questions in(Database database) {
        return new Questions(QuestionTables.in(database), AnswerTables.in(database));
    }

    /** Adds a question with its answers. */
    public void add(Question question) {
        questions.add(question);
        question.answers().forEach(answer -> answers.add(question.slug(), answer));
    }

    public Optional<Question> find(String slug) {
        return questions.find(slug).map(question -> question.with(answers.to(slug)));
    }

    public List<Asked> newest(int atMost) {
        return questions.newest(atMost);
    }

    /** The questions of a topic, the newest first. */
    public List<Asked> under(String topic) {
        return questions.under(topic);
    }

    /** The questions of these slugs, in this order. */
    public List<Asked> listed(List<String> slugs) {
        return questions.listed(slugs);
    }

    /** When each question last changed, the newest first. */
    public List<Changed> changes() {
        return questions.changes();
    }

    /** How many questions each topic has. */
    public Map<String, Integer> perTopic() {
        return questions.perTopic();
    }

    /** Other questions about the same findings, else of the same topic. */
    public List<Asked> near(Question question, int atMost) {
        return questions.near(question, atMost);
    }

    /** Everything, for those who make an index of it. */
    public List<Question> all() {
        var byQuestion = answers.all();
        return questions.all().stream()
                .map(question -> question.with(byQuestion.getOrDefault(question.slug(), List.of())))
                .toList();
    }

    /** Removes the answers that are made up, and the questions nobody else has answered. */
    public void removeSamples() {
        answers.removeSamples();
        questions.removeSamples();
    }
}
