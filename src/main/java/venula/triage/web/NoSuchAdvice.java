package venula.triage.web;

import venula.problem.Refusal;

/** No advice is kept under this number, or no longer. */
final class NoSuchAdvice extends Refusal {
    NoSuchAdvice() {
        super("There is no advice with this number, or no longer: ask again.");
    }
}
