package venula.triage;

import java.time.LocalDate;
import java.util.List;

/**
 * What doctors have written about something like it, to be read beside an advice.
 *
 * @param asked the question it answers
 * @param words what was written, whole or its first sentences
 * @param doctors who signed it, with their letters; nobody when the practice names no doctor
 * @param place where the practice is
 * @param address where all of it is read
 * @param sample whether the people are made up
 */
public record Voice(
        String asked,
        String words,
        List<String> doctors,
        String practice,
        String place,
        LocalDate date,
        String address,
        boolean sample) {}
