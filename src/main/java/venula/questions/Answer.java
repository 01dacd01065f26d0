package venula.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import venula.knowledge.Disputed;
import venula.knowledge.Level;

/**
 * What a practice answered.
 *
 * @param doctors who signed it, in their order; nobody when the practice names no doctor
 * @param about the findings it speaks of
 * @param says how urgent it makes them, if it says so
 * @param disputed what in it the evidence contradicts
 */
public record Answer(
        String practice,
        List<String> doctors,
        LocalDate date,
        String words,
        Set<String> about,
        Optional<Level> says,
        List<Disputed> disputed,
        boolean sample) {
    public Answer {
        if (words.isBlank()) throw new IllegalArgumentException("An answer has words");
        doctors = List.copyOf(doctors);
        about = Set.copyOf(about);
        disputed = List.copyOf(disputed);
        for (var claim : disputed)
            if (!claim.isIn(words))
                throw new IllegalArgumentException("\"" + claim.words() + "\" is disputed but not in the answer");
    }
}
