package venula.people;

import java.util.Locale;

/** What somebody is here for. */
public enum Role {
    DOCTOR,
    EDITOR,
    MODERATOR,
    OPERATOR;

    /** The role as it stands in forms and tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of this code. */
    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
