package venula.questions;

import java.util.List;
import org.springframework.stereotype.Component;
import venula.directory.Doctor;
import venula.directory.Practice;
import venula.directory.Writing;
import venula.directory.Writings;

/** Tells the directory who answered what. */
@Component
record AnswerWritings(AnswerTables answers) implements Writings {
    @Override
    public List<Writing> of(Doctor doctor) {
        return answers.signedBy(doctor.id());
    }

    @Override
    public List<Writing> of(Practice practice) {
        return answers.givenAt(practice.id());
    }
}
