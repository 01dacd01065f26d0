package venula.directory;

import java.util.List;

/** Where writings are kept: answers in one place, articles in another. */
public interface Writings {
    List<Writing> of(Doctor doctor);

    List<Writing> of(Practice practice);
}
