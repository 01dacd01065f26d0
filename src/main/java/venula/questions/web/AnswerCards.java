package venula.questions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import venula.directory.Directory;
import venula.directory.Doctor;
import venula.directory.Practice;
import venula.knowledge.Disputed;
import venula.knowledge.Knowledge;
import venula.knowledge.MarkedText;
import venula.questions.Answer;
import venula.questions.Question;

/** Brings to answers the names of those who wrote them and what the evidence says against them. */
@Component
class AnswerCards {
    private final Directory directory;
    private final Knowledge knowledge;
    private final Clock clock;

    AnswerCards(Directory directory, Knowledge knowledge, Clock clock) {
        this.directory = directory;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    List<AnswerCard> of(Question question) {
        var answers = question.answers();
        var doctors = directory.doctors(
                answers.stream().flatMap(answer -> answer.doctors().stream()).toList());
        var practices =
                directory.practices(answers.stream().map(Answer::practice).toList());
        return IntStream.range(0, answers.size())
                .mapToObj(at -> card("a" + (at + 1), answers.get(at), doctors, practices))
                .toList();
    }

    private AnswerCard card(
            String anchor, Answer answer, Map<String, Doctor> doctors, Map<String, Practice> practices) {
        return new AnswerCard(
                anchor,
                answer.doctors().stream()
                        .map(id -> Objects.requireNonNull(doctors.get(id)))
                        .toList(),
                Objects.requireNonNull(practices.get(answer.practice())),
                answer.date(),
                Period.between(answer.date(), LocalDate.now(clock)).getYears(),
                answer.sample(),
                MarkedText.of(answer.words(), answer.disputed()),
                answer.disputed().stream()
                        .map(Disputed::claim)
                        .flatMap(claim -> knowledge.dispute(claim).stream())
                        .toList());
    }
}
