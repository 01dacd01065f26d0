package venula.questions;

import java.time.LocalDate;
import java.util.List;
import venula.directory.Doctor;
import venula.directory.Practice;

/**
 * What a doctor has written about something like it, to be read beside an advice.
 *
 * @param words what was written, whole or its first sentences
 * @param question the word of the question in addresses
 * @param title what had been asked
 */
public record Quote(
        String words,
        List<Doctor> doctors,
        Practice practice,
        LocalDate date,
        String question,
        String title,
        boolean sample) {}
