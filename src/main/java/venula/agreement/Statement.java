package venula.agreement;

import java.util.List;

/**
 * An answer as it was given.
 *
 * @param answer which one it is
 * @param signed everybody whose answer it is; a practice where nobody is named
 */
public record Statement(String answer, List<String> signed, String words) {
    public Statement {
        if (signed.isEmpty()) throw new IllegalArgumentException("Somebody gave the answer " + answer);
        signed = List.copyOf(signed);
    }
}
