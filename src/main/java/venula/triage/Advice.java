package venula.triage;

import venula.knowledge.Level;

/** What the person should do next, and why. */
public sealed interface Advice extends Reply {
    Reasons reasons();

    /** It fits what is expected; the danger signs were asked and are absent. */
    record Expected(Reasons reasons) implements Advice {}

    /** Call the clinic within one or two working days. */
    record ContactClinic(Reasons reasons) implements Advice {}

    /** Be seen by a clinician today. */
    record SeeToday(Reasons reasons) implements Advice {}

    /** Call the emergency number now. */
    record Emergency(Reasons reasons) implements Advice {}

    default Level level() {
        return switch (this) {
            case Expected _ -> Level.EXPECTED;
            case ContactClinic _ -> Level.CONTACT_CLINIC;
            case SeeToday _ -> Level.SEE_TODAY;
            case Emergency _ -> Level.EMERGENCY;
        };
    }
}
