package venula.questions.web;

import java.time.LocalDate;
import java.util.List;
import venula.directory.Doctor;
import venula.directory.Practice;
import venula.knowledge.Claim;
import venula.knowledge.MarkedText;

/**
 * An answer on a page.
 *
 * @param anchor where on the page it is
 * @param years how old it is
 * @param against what the evidence says to disputed claims in it
 */
public record AnswerCard(
        String anchor,
        List<Doctor> doctors,
        Practice practice,
        LocalDate date,
        int years,
        boolean sample,
        MarkedText words,
        List<Claim> against) {
    private static final int OLD = 2;

    public boolean isOld() {
        return years >= OLD;
    }
}
