package venula.questions;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import venula.directory.Directory;
import venula.knowledge.Knowledge;
import venula.knowledge.Level;

/** What doctors have written that may be read beside an advice: it never talks anybody out of it. */
@Component
public final class Quotes {
    private static final int AT_MOST = 3;

    private final AnswerTables answers;
    private final Directory directory;
    private final Knowledge knowledge;

    Quotes(AnswerTables answers, Directory directory, Knowledge knowledge) {
        this.answers = answers;
        this.directory = directory;
        this.knowledge = knowledge;
    }

    /**
     * At most three quotes about what the person told us; none beside an emergency, where there is nothing to read but
     * the number to call.
     */
    public List<Quote> beside(Level advice, Set<String> findings) {
        if (advice == Level.EMERGENCY || findings.isEmpty()) return List.of();
        return answers.about(findings).stream()
                .filter(written -> mayStandBeside(advice, written.answer()))
                .sorted(nearest(advice, findings))
                .limit(AT_MOST)
                .map(this::quote)
                .toList();
    }

    private boolean mayStandBeside(Level advice, Answer answer) {
        return answer.disputed().isEmpty()
                && isAsUrgent(answer, advice)
                && knowledge.neverBeside().allows(answer.words(), advice);
    }

    /** An answer that says nothing about urgency is too little beside "be seen today". */
    private static boolean isAsUrgent(Answer answer, Level advice) {
        return answer.says().map(said -> !advice.isAbove(said)).orElse(advice != Level.SEE_TODAY);
    }

    private static Comparator<Written> nearest(Level advice, Set<String> findings) {
        Comparator<Written> sameLevel = Comparator.comparing(written ->
                written.answer().says().filter(said -> said == advice).isEmpty());
        Comparator<Written> fewOthers = Comparator.comparing(written -> written.answer().about().stream()
                .filter(about -> !findings.contains(about))
                .count());
        Comparator<Written> newest =
                Comparator.comparing(written -> written.answer().date());
        return sameLevel.thenComparing(fewOthers).thenComparing(newest.reversed());
    }

    private Quote quote(Written written) {
        var answer = written.answer();
        var doctors = directory.doctors(answer.doctors());
        return new Quote(
                Sentences.firstOf(answer.words()),
                answer.doctors().stream()
                        .map(id -> Objects.requireNonNull(doctors.get(id)))
                        .toList(),
                directory.practice(answer.practice()).orElseThrow(),
                answer.date(),
                written.question(),
                written.title(),
                answer.sample());
    }
}
