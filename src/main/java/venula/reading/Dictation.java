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

    /** A mark that was heard as another word is a mark only where other marks are spoken too. */
    private static final Pattern MISHEARD = Pattern.compile("(?<=\\s)coma(?=\\s|$)", Pattern.CASE_INSENSITIVE);

    static String written(String said) {
        var text = SPOKEN.matcher(said).find() ? MISHEARD.matcher(said).replaceAll("comma") : said;
        return SPOKEN.matcher(text)
                .replaceAll(spoken -> MARKS.get(spoken.group(1).toLowerCase(Locale.ROOT)));
    }
}
