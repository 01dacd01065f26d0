package venula.triage;

import venula.knowledge.Facts;
import venula.knowledge.Finding;
import venula.knowledge.Screen;
import venula.knowledge.Status;

/** A danger sign and what is known of it. */
public record Checked(Screen.Sign sign, Known known) {
    /** What is known of a danger sign; what was not said is never taken for absent. */
    public enum Known {
        PRESENT,
        ABSENT,
        NOT_SAID
    }

    static Checked of(Screen.Sign sign, Facts facts) {
        if (facts.counting().stream().map(Finding::code).anyMatch(sign.findings()::contains))
            return new Checked(sign, Known.PRESENT);
        var answer = facts.screen().get(sign.id());
        if (answer != null) return new Checked(sign, answer ? Known.PRESENT : Known.ABSENT);
        var denied = facts.that(Status.DENIES).stream().map(Finding::code).toList();
        return new Checked(sign, denied.containsAll(sign.findings()) ? Known.ABSENT : Known.NOT_SAID);
    }

    boolean wasAnsweredYes(Facts facts) {
        return Boolean.TRUE.equals(facts.screen().get(sign.id()));
    }
}
