package venula.triage;

import java.util.List;
import java.util.Optional;
import venula.knowledge.Finding;
import venula.knowledge.Label;
import venula.knowledge.Level;
import venula.knowledge.Question;
import venula.knowledge.Verdict;

/**
 * Why an advice is what it is, and what could change it.
 *
 * @param label what the words alone support
 * @param rules the rules that decided
 * @param checked the danger signs and what is known of each
 * @param questions what was not said and would matter
 * @param raises what would raise the advice
 * @param until the last day on which what was told is still expected
 * @param unplaced findings no rule could decide
 * @param failed whether something broke while this was worked out, so that the advice was raised
 */
public record Reasons(
        Label label,
        List<Verdict> rules,
        List<Checked> checked,
        List<Question> questions,
        List<Change> raises,
        Optional<Integer> until,
        List<Finding> unplaced,
        boolean failed) {
    static final Reasons NOTHING_KNOWN =
            new Reasons(Label.UNCLEAR, List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of(), true);

    /** Something that would make the advice more urgent, and how urgent. */
    public record Change(String says, Level level) {}

    /** Whether "expected" only waits for the danger signs. */
    public boolean waitsForScreen() {
        return label == Label.EXPECTED && checked.stream().anyMatch(sign -> sign.known() != Checked.Known.ABSENT);
    }
}
