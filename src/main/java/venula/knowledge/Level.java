package venula.knowledge;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How soon somebody should look at it, lowest first. */
public enum Level {
    EXPECTED,
    CONTACT_CLINIC,
    SEE_TODAY,
    EMERGENCY;

    /** The word for it in tables, styles and addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The level of a word, if there is one. */
    public static Optional<Level> named(String word) {
        return Stream.of(values()).filter(level -> level.word().equals(word)).findFirst();
    }

    public boolean isAbove(Level other) {
        return compareTo(other) > 0;
    }

    /** One level up; never to emergency, which only a rule of its own may say. */
    Level raised() {
        return this == EXPECTED ? CONTACT_CLINIC : atLeast(SEE_TODAY);
    }

    public Level atLeast(Level other) {
        return isAbove(other) ? this : other;
    }
}
