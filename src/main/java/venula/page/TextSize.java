package venula.page;

import java.util.Locale;
import java.util.stream.Stream;

/** How large the reader wants the text. */
public enum TextSize {
    SMALL,
    NORMAL,
    LARGE,
    LARGEST;

    static final String COOKIE = "text-size";

    static TextSize of(String word) {
        return Stream.of(values())
                .filter(size -> size.word().equals(word))
                .findFirst()
                .orElse(NORMAL);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class of the page. */
    public String css() {
        return "text-" + word();
    }

    public boolean canShrink() {
        return this != SMALL;
    }

    public boolean canGrow() {
        return this != LARGEST;
    }

    TextSize smaller() {
        return canShrink() ? values()[ordinal() - 1] : this;
    }

    TextSize larger() {
        return canGrow() ? values()[ordinal() + 1] : this;
    }
}
