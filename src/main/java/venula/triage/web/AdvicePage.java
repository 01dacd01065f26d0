package venula.triage.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import venula.knowledge.Knowledge;
import venula.knowledge.Level;
import venula.knowledge.Vocabulary;
import venula.page.DayChart;
import venula.page.Errors;
import venula.page.Sign;
import venula.triage.Advice;
import venula.triage.AdviceId;
import venula.triage.Checked;
import venula.triage.Prospect;
import venula.triage.Reasons;
import venula.triage.Reply;

/**
 * What somebody gets back.
 *
 * @param number the number it is kept under; without it, it could not be kept
 * @param say the sentence for the phone
 * @param lookAgain the date by which it should be gone
 * @param givenAs the level it had when it was given, where the rules of today say otherwise
 * @param earlier the day it was given, when that is over
 * @param doctors what doctors have written about it
 */
public record AdvicePage(
        Asked asked,
        Errors errors,
        Reply reply,
        Optional<AdviceId> number,
        Prospect prospect,
        String say,
        List<Chip> chips,
        List<Ask> asks,
        Optional<DayChart> chart,
        String chartSays,
        List<Course> courses,
        Optional<LocalDate> lookAgain,
        Optional<Level> givenAs,
        Optional<LocalDate> earlier,
        Knowledge knowledge,
        List<DoctorsWords> doctors) {
    /** One set for all that may take each other's place without a new page. */
    public static final List<String> STYLES = List.of("form", "chips", "chart", "work", "answer", "leg-map", "advice");

    /** The advice that stands, also while we ask back. */
    public Advice advice() {
        return reply.standing().orElseThrow();
    }

    public Reasons reasons() {
        return advice().reasons();
    }

    /** Whether clinicians have signed every rule that decided. */
    public boolean isSigned() {
        return reasons().unplaced().isEmpty() && knowledge.isSigned(reasons().rules());
    }

    public List<Checked> unanswered() {
        return reasons().checked().stream()
                .filter(sign -> sign.known() == Checked.Known.NOT_SAID)
                .toList();
    }

    public List<Ask> needed() {
        return asks.stream().filter(Ask::needed).toList();
    }

    /** What would be good to know, and holds nothing up. */
    public List<Ask> welcome() {
        return asks.stream().filter(ask -> !ask.needed()).toList();
    }

    /** What would raise the advice to a level, in the words of the rules. */
    public List<String> raisesTo(Level level) {
        return reasons().raises().stream()
                .filter(change -> change.level() == level)
                .map(Reasons.Change::says)
                .toList();
    }

    public List<Vocabulary.Group> groups() {
        return Groups.of(knowledge.vocabulary());
    }

    /** The signs it shows: that of its card, and all that are more urgent. */
    public Set<Sign> signs() {
        var mildest = prospect.expectedIfNone() ? Level.EXPECTED : advice().level();
        return EnumSet.range(sign(mildest), Sign.EMERGENCY);
    }

    public static Sign sign(Level level) {
        return Courses.sign(level);
    }
}
