package venula.directory;

import venula.problem.Refusal;

/** Nobody here goes by this name. */
public final class NoSuchDoctor extends Refusal {
    public NoSuchDoctor() {
        super("There is no such doctor here: look among all doctors.");
    }
}
