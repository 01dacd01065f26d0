package venula.questions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import venula.directory.Directory;
import venula.knowledge.Knowledge;
import venula.knowledge.Level;
import venula.search.Catalogue;
import venula.search.Shelf;
import venula.triage.Voice;
import venula.triage.Voices;

/** What doctors have written that may be read beside an advice: it never talks anybody out of it. */
@Component
final class Quotes implements Voices {
    private static final int AT_MOST = 3;
    private static final int LOOK_AT = 100;

    private final AnswerTables answers;
    private final Directory directory;
    private final Knowledge knowledge;
    private final Catalogue catalogue;

    Quotes(AnswerTables answers, Directory directory, Knowledge knowledge, Catalogue catalogue) {
        this.answers = answers;
        this.directory = directory;
        this.knowledge = knowledge;
        this.catalogue = catalogue;
    }

    /** At most three; none beside an emergency, where there is nothing to read but the number to call. */
    @Override
    public List<Voice> beside(Level advice, Set<String> findings, String words) {
        if (advice == Level.EMERGENCY || findings.isEmpty()) return List.of();
        var fitting = answers.about(findings).stream()
                .filter(written -> mayStandBeside(advice, written.answer()))
                .toList();
        if (fitting.isEmpty()) return List.of();
        return fitting.stream()
                .sorted(nearest(advice, findings, words))
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

    private Comparator<Written> nearest(Level advice, Set<String> findings, String words) {
        var ranks = ranks(words);
        Comparator<Written> sameLevel = Comparator.comparing(written ->
                written.answer().says().filter(said -> said == advice).isEmpty());
        Comparator<Written> meaning = Comparator.comparing(written -> ranks.getOrDefault(written.address(), LOOK_AT));
        Comparator<Written> fewOthers = Comparator.comparing(written -> written.answer().about().stream()
                .filter(about -> !findings.contains(about))
                .count());
        Comparator<Written> newest = Comparator.comparing(
                        (Written written) -> written.answer().date())
                .reversed();
        return sameLevel.thenComparing(meaning).thenComparing(fewOthers).thenComparing(newest);
    }

    /** The address of each answer that is near in meaning, and how many are nearer. */
    private Map<String, Integer> ranks(String words) {
        var ranks = new HashMap<String, Integer>();
        for (var hit : catalogue.find(words, LOOK_AT, Map.of(Shelf.KIND, QuestionShelf.KIND)))
            ranks.put(hit.id(), ranks.size());
        return ranks;
    }

    private Voice quote(Written written) {
        var answer = written.answer();
        var doctors = directory.doctors(answer.doctors());
        var practice = directory.practice(answer.practice()).orElseThrow();
        return new Voice(
                written.title(),
                Sentences.firstOf(answer.words()),
                answer.doctors().stream()
                        .map(id -> Objects.requireNonNull(doctors.get(id)).nameWithLetters())
                        .toList(),
                practice.name(),
                practice.place().inBrief(),
                answer.date(),
                written.address(),
                answer.sample());
    }
}
