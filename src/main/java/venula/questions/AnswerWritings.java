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
        return writings(answers.signedBy(doctor.id()));
    }

    @Override
    public List<Writing> of(Practice practice) {
        return writings(answers.givenAt(practice.id()));
    }

    private static List<Writing> writings(List<Written> written) {
        return written.stream().map(AnswerWritings::writing).toList();
    }

    private static Writing writing(Written written) {
        return new Writing(
                Writing.Kind.ANSWER,
                written.title(),
                written.address(),
                written.answer().date());
    }
}
