package venula.people;

import venula.problem.Refusal;

/** Nobody can be invited like this. */
public final class InvitationRefused extends Refusal {
    private InvitationRefused(String sentence) {
        super(sentence);
    }

    static InvitationRefused noMail() {
        return new InvitationRefused("This is no mail address. Write one such as name@clinic.example.");
    }

    static InvitationRefused alreadyHere() {
        return new InvitationRefused("Somebody with this mail address has joined already.");
    }
}
