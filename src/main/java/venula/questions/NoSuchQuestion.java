package venula.questions;

import venula.problem.Refusal;

/** Nobody has asked this here. */
public final class NoSuchQuestion extends Refusal {
    public NoSuchQuestion() {
        super("There is no such question: look for it among all questions.");
    }
}
