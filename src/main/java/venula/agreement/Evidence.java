package venula.agreement;

import venula.knowledge.Claim.Stance;
import venula.knowledge.Mark;

/**
 * What the evidence makes of something a doctor says.
 *
 * @param known the claim of the evidence it was compared with, its words and its sources
 */
public record Evidence(Stance stance, venula.knowledge.Claim known) {
    /** Only what was verified speaks against or for a doctor; everything else is silent. */
    static Evidence of(Agreement agreement, venula.knowledge.Claim known) {
        var verified = known.sources().stream().anyMatch(source -> source.mark() == Mark.VERIFIED);
        if (!verified || known.stance() == Stance.SILENT) return new Evidence(Stance.SILENT, known);
        var says = known.stance() == Stance.SUPPORTS;
        var holds = agreement == Agreement.SAME;
        return new Evidence(says == holds ? Stance.SUPPORTS : Stance.CONTRADICTS, known);
    }
}
