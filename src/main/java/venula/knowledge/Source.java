package venula.knowledge;

import java.util.List;
import java.util.Optional;

/** A publication that files of {@code knowledge/} cite by its key. */
public record Source(
        String key,
        Optional<String> authors,
        Optional<String> year,
        String title,
        Optional<String> identifier,
        String seen,
        Mark mark) {
    record Sheet(Review review, List<Source> sources) {}
}
