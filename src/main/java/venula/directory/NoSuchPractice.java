package venula.directory;

import venula.problem.Refusal;

/** No practice here goes by this name. */
public final class NoSuchPractice extends Refusal {
    public NoSuchPractice() {
        super("There is no such practice here: look among all doctors.");
    }
}
