package venula.samples;

import venula.directory.Doctor;
import venula.directory.Practice;

/** A doctor as the file writes it. */
record SampleDoctor(String id, String name, String letters, String practice, String profile) {
    Doctor doctor(Practice at) {
        return new Doctor(id, name, letters, at, profile, true);
    }
}
