package venula.post;

import java.net.URI;
import java.util.Optional;
import venula.problem.Refusal;

/**
 * A letter in plain text.
 *
 * @param recipient one mail address
 * @param stop where one click ends letters of this kind; mail programs show it as a button
 */
public record Letter(String recipient, String subject, String body, Optional<URI> stop) {
    public Letter {
        if (!recipient.matches("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+")) throw new NoAddress();
        if (subject.matches("(?s).*[\\r\\n].*")) throw new IllegalArgumentException("A subject is one line");
    }

    /** What stands where an address should is none. */
    public static final class NoAddress extends Refusal {
        NoAddress() {
            super("That is not a mail address");
        }
    }
}
