package venula.questions;

import java.time.LocalDate;
import java.util.List;
import venula.directory.Doctor;
import venula.directory.Practice;

/**
 * What a doctor has written about something like it, to be read beside an advice.
 *
 * @param words what was written, whole or its first sentences
 * @param title what had been asked
 * @param address where all of it is read
 */
public record Quote(
        String words,
        List<Doctor> doctors,
        Practice practice,
        LocalDate date,
        String title,
        String address,
        boolean sample) {}
