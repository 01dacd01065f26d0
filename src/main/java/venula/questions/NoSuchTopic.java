package venula.questions;

import venula.problem.Refusal;

/** Nothing is sorted under this word. */
public final class NoSuchTopic extends Refusal {
    public NoSuchTopic() {
        super("There is no such topic: choose one among all topics.");
    }
}
