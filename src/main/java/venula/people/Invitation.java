package venula.people;

import java.util.Optional;

/**
 * Somebody is asked to join.
 *
 * @param secret of the second factor, once a password was chosen
 */
public record Invitation(String mail, String name, Role role, Optional<String> secret) {
    /** For the app that shows codes. */
    public String link() {
        return OneTimeCode.link(mail, secret.orElseThrow());
    }

    @Override
    public String toString() {
        return "Invitation";
    }
}
