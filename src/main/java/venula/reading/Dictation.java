package venula.reading;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The marks that people speak when they dictate, as marks. */
final class Dictation {
    private static final Map<String, String> MARKS = Map.of(
            "comma", ",",
            "full stop", ".",
            "fullstop", ".",
            "question mark", "?",
            "exclamation mark", "!",
            "new line", "\n",
            "new paragraph", "\n",
            "semicolon", ";");
    private static final Pattern SPOKEN = Pattern.compile(
            "\\s+(comma|full ?stop|question mark|exclamation mark|new line|new paragraph|semicolon)(?=\\s|$)",
            Pattern.CASE_INSENSITIVE);

    private Dictation() {}

    static String written(String text) {
        return SPOKEN.matcher(text)
                .replaceAll(spoken -> MARKS.get(spoken.group(1).toLowerCase(Locale.ROOT)));
    }
}
