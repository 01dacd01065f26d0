package venula.questions.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import venula.directory.Doctor;
import venula.noticeboard.Notice;
import venula.noticeboard.Notices;
import venula.questions.Changed;
import venula.questions.Question;
import venula.questions.Questions;

/** Questions, new ones and those with new answers, with the answers as on their pages. */
@Component
class QuestionNotices implements Notices {
    private final Questions questions;
    private final AnswerCards cards;

    QuestionNotices(Questions questions, AnswerCards cards) {
        this.questions = questions;
        this.cards = cards;
    }

    @Override
    public String kind() {
        return "questions";
    }

    @Override
    public List<Notice> newest(int atMost) {
        return notices(questions.changes().stream().limit(atMost));
    }

    @Override
    public List<Notice> under(String topic, int atMost) {
        return notices(questions.changes().stream()
                .filter(changed -> changed.topic().equals(topic))
                .limit(atMost));
    }

    private List<Notice> notices(Stream<Changed> changes) {
        return changes.flatMap(changed -> questions.find(changed.slug()).map(found -> notice(found, changed)).stream())
                .toList();
    }

    private Notice notice(Question question, Changed changed) {
        var answers = cards.of(question);
        var signed = answers.stream()
                .flatMap(card -> card.doctors().isEmpty()
                        ? Stream.of(card.practice().name())
                        : card.doctors().stream().map(Doctor::nameWithLetters));
        return new Notice(
                "/questions/" + question.slug(),
                question.title(),
                question.topic(),
                question.asked(),
                changed.date(),
                signed.distinct().toList(),
                "questions/web/question-notice",
                new QuestionNotice(question, answers));
    }
}
