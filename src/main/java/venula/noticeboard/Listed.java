package venula.noticeboard;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A page anybody may find.
 *
 * @param changed when what it shows last changed, if that is known
 */
public record Listed(String path, Optional<LocalDate> changed) {
    public static Listed at(String path) {
        return new Listed(path, Optional.empty());
    }
}
