package venula.triage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import venula.knowledge.Facts;
import venula.knowledge.Finding;
import venula.knowledge.Knowledge;
import venula.knowledge.Label;
import venula.knowledge.Level;
import venula.knowledge.Question;
import venula.knowledge.Ruling;
import venula.knowledge.Status;
import venula.knowledge.Verdict;

/** Answers: is this normal, and what happens next? */
public final class Triage {
    private static final Logger LOG = LoggerFactory.getLogger(Triage.class);

    private final Knowledge knowledge;

    public Triage(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    /** What the words alone support, the more urgent where something broke. */
    public Label label(Facts facts) {
        try {
            return knowledge.rules().label(facts);
        } catch (RuntimeException failure) {
            LOG.error("The rules failed with {}", failure.getClass().getName());
            return Label.EMERGENCY;
        }
    }

    public Reply reply(Facts facts) {
        try {
            return switch (knowledge.rules().label(facts)) {
                case QUESTION -> mustBeSeen(facts) ? advise(facts) : new Reply.Information(facts.findings());
                case UNCLEAR -> new Reply.AskBack(advise(facts));
                case EMERGENCY, SAME_DAY, CONTACT_CLINIC, EXPECTED -> advise(facts);
            };
        } catch (RuntimeException failure) {
            // nothing is known any more, so the answer goes up; the message stays out of the log, it may quote the
            // person
            LOG.error("Triage failed with {}", failure.getClass().getName());
            return new Advice.Emergency(Reasons.NOTHING_KNOWN);
        }
    }

    /** Whether there is more than a question: a danger sign ticked, or somebody whom these rules are not for. */
    private boolean mustBeSeen(Facts facts) {
        return facts.screen().containsValue(true)
                || knowledge.rules().advice(facts).spoken().stream()
                        .anyMatch(verdict -> verdict.level().isAbove(Level.EXPECTED));
    }

    /** The reply when not all that was written could be read: it goes up, never down. */
    public Reply replyToWhatWasNotRead(Facts facts) {
        var reply = reply(facts);
        var reasons = reply.standing().map(Advice::reasons).orElse(Reasons.NOTHING_KNOWN);
        return new Advice.Emergency(failed(reasons));
    }

    /** What the answers that are still open could do to an advice. */
    public Prospect prospect(Facts facts, Advice advice) {
        return Prospect.of(facts, advice, this, knowledge);
    }

    private static Reasons failed(Reasons of) {
        return new Reasons(
                of.label(), of.rules(), of.checked(), of.questions(), of.raises(), of.until(), of.unplaced(), true);
    }

    private Advice advise(Facts facts) {
        var ruling = knowledge.rules().advice(facts);
        var checked = knowledge.screen().signs().stream()
                .map(sign -> Checked.of(sign, facts))
                .toList();
        var signs = checked.stream().filter(one -> one.wasAnsweredYes(facts)).toList();
        var level = signs.stream().map(one -> one.sign().then()).reduce(ruling.level(), Level::atLeast);
        var reasons = reasons(facts, ruling, checked, level);
        return switch (level) {
            case EXPECTED -> expected(reasons, facts);
            case CONTACT_CLINIC -> new Advice.ContactClinic(reasons);
            case SEE_TODAY -> new Advice.SeeToday(reasons);
            case EMERGENCY -> new Advice.Emergency(reasons);
        };
    }

    private Reasons reasons(Facts facts, Ruling ruling, List<Checked> checked, Level level) {
        var deciding = ruling.spoken().stream().filter(verdict -> verdict.level() == level);
        var signs = checked.stream()
                .filter(one -> one.wasAnsweredYes(facts) && one.sign().then() == level)
                .map(one -> knowledge.verdict(one.sign()));
        return new Reasons(
                knowledge.rules().label(facts),
                Stream.concat(deciding, signs).toList(),
                checked,
                questions(facts),
                raises(facts, level),
                ruling.until(),
                ruling.unplaced(),
                false);
    }

    /**
     * Expected stands only when every danger sign is known to be absent, nothing required is open, and no risk was
     * named that is not yet confirmed or ruled out.
     */
    private static Advice expected(Reasons reasons, Facts facts) {
        var open = reasons.questions().stream().anyMatch(Question::required)
                || !facts.that(Status.NAMED).isEmpty();
        return open || reasons.waitsForScreen() ? new Advice.ContactClinic(reasons) : new Advice.Expected(reasons);
    }

    private List<Question> questions(Facts facts) {
        return facts.counting().stream()
                .map(Finding::code)
                .distinct()
                .flatMap(knowledge::questionsAbout)
                .filter(question -> isOpen(question, facts))
                .toList();
    }

    private static boolean isOpen(Question question, Facts facts) {
        return !facts.answered().contains(question.id())
                && facts.findings().stream().noneMatch(said -> answers(said, question));
    }

    private static boolean answers(Finding said, Question question) {
        var yes = question.yes();
        var sameSlots = said.slots().containsAll(yes.slots());
        var no = question.no().map(Finding::code);
        return said.code().equals(yes.code())
                        && sameSlots
                        && !question.finding().equals(yes.code())
                || said.code().equals(yes.code()) && sameSlots && !yes.slots().isEmpty()
                || no.equals(Optional.of(said.code())) && !said.counts();
    }

    private List<Reasons.Change> raises(Facts facts, Level level) {
        return knowledge
                .rules()
                .higherThan(level, facts)
                .map(Triage::change)
                .distinct()
                .toList();
    }

    private static Reasons.Change change(Verdict verdict) {
        return new Reasons.Change(verdict.says(), verdict.level());
    }
}
