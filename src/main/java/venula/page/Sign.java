package venula.page;

import java.util.Locale;

/** The four drawn signs of how soon somebody should look at it. */
public enum Sign {
    EXPECTED,
    CONTACT,
    TODAY,
    EMERGENCY;

    /** The class that gives a part its line, colour and sign. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
