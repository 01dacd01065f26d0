package venula.triage.web;

import java.util.Optional;

/**
 * A passage from an answer that doctors have written.
 *
 * @param asked the question it answers
 * @param where practice, place and date
 * @param yearsOld said from two years on
 * @param sample whether the people are made up
 */
public record DoctorsWords(
        String asked,
        String quote,
        String who,
        String where,
        Optional<Integer> yearsOld,
        String href,
        boolean sample) {}
