package venula.triage.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import venula.knowledge.Facts;
import venula.knowledge.Knowledge;
import venula.knowledge.Level;
import venula.knowledge.Question;
import venula.page.Errors;
import venula.page.Wording;
import venula.triage.Advice;
import venula.triage.AdviceId;
import venula.triage.Prospect;
import venula.triage.Reply;
import venula.triage.Triage;

/** Puts together what an advice page shows. */
@Component
record AdvicePages(Knowledge knowledge, Triage triage, Clock clock, Doctors doctors, Typed typed) {
    /**
     * What was decided.
     *
     * @param number the number it is kept under
     * @param givenAs the level it had when it was given, where the rules of today say otherwise
     * @param earlier the day it was given, when that is over
     */
    record Given(Reply reply, Optional<AdviceId> number, Optional<Level> givenAs, Optional<LocalDate> earlier) {}

    AdvicePage of(Asked asked, Given given, Errors errors, Wording wording) {
        var facts = asked.facts();
        var telling = new Telling(knowledge, wording);
        var courses = new Courses(knowledge.timelines(), wording).about(facts);
        var standing = given.reply().standing();
        return new AdvicePage(
                asked,
                errors,
                given.reply(),
                given.number(),
                standing.map(advice -> triage.prospect(facts, advice)).orElse(Prospect.NONE),
                telling.onThePhone(facts),
                telling.chips(asked),
                asks(asked, standing),
                courses.chart(facts.day()),
                courses.says(facts.day()),
                courses.all(facts.day()),
                standing.flatMap(advice -> lookAgain(facts, advice)),
                given.givenAs(),
                given.earlier(),
                knowledge,
                doctors(asked, given, wording));
    }

    /** What doctors wrote lies where advices are kept; when that did not answer, nobody waits for it a second time. */
    private List<DoctorsWords> doctors(Asked asked, Given given, Wording wording) {
        return given.number().isEmpty() ? List.of() : doctors.beside(given.reply(), asked, wording);
    }

    private List<Ask> asks(Asked asked, Optional<Advice> standing) {
        var asks = new ArrayList<Ask>();
        standing.stream()
                .flatMap(advice -> advice.reasons().questions().stream())
                .sorted(Comparator.comparing(Question::required).reversed())
                .limit(typed.questions())
                .forEach(it -> asks.add(new Ask(it.ask(), "answer", it.id() + " yes", it.id() + " no", it.required())));
        for (var risk : asked.named()) {
            var words = knowledge.vocabulary().risks().get(risk);
            if (words != null) asks.add(new Ask(words.ask(), "confirm", "yes " + risk, "no " + risk, true));
        }
        return asks;
    }

    private Optional<LocalDate> lookAgain(Facts facts, Advice advice) {
        return advice.reasons()
                .until()
                .flatMap(last -> facts.day().map(day -> LocalDate.now(clock).plusDays(Math.max(0, last - day + 1))));
    }
}
