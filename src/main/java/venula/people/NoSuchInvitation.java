package venula.people;

import venula.problem.Refusal;

/** A link that was used, has expired or never was. */
public final class NoSuchInvitation extends Refusal {
    NoSuchInvitation() {
        super("This invitation was used already or has expired. Ask for a new one.");
    }
}
