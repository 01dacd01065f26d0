package venula.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the words alone support, before the danger signs are asked. */
public enum Label {
    EMERGENCY,
    @JsonProperty("see-today")
    SAME_DAY,
    CONTACT_CLINIC,
    EXPECTED,
    QUESTION,
    UNCLEAR;

    static Label of(Level level) {
        return switch (level) {
            case EMERGENCY -> EMERGENCY;
            case SEE_TODAY -> SAME_DAY;
            case CONTACT_CLINIC -> CONTACT_CLINIC;
            case EXPECTED -> EXPECTED;
        };
    }
}
