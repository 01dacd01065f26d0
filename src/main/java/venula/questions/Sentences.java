package venula.questions;

import java.text.BreakIterator;
import java.util.Locale;

/** Shortens a text to whole sentences. */
final class Sentences {
    private static final int LONG = 500;

    private Sentences() {}

    /** The first sentences of a long text, followed by three dots; a short one as it is. */
    static String firstOf(String text) {
        if (text.length() <= LONG) return text;
        var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        var end = sentences.preceding(LONG + 1);
        return text.substring(0, end > 0 ? end : LONG).strip() + " …";
    }
}
