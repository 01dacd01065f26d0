package venula.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word of a text, where it stands, and what stands between it and the word before.
 *
 * @param end where it ends, without a possessive s
 */
record Word(String small, int start, int end, String gap, boolean isCapital) {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+(?:['’-]\\p{L}[\\p{L}\\p{M}]*+)*+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’](?:s|S|ve|d|ll|m|re)$");
    static final Word NONE = new Word("", 0, 0, "\n", false);

    static List<Word> in(String text) {
        var words = new ArrayList<Word>();
        var found = WORD.matcher(text);
        int before = 0;
        while (found.find()) {
            int end = found.start() + bareLength(found.group());
            var bare = text.substring(found.start(), end);
            words.add(new Word(
                    bare.toLowerCase(Locale.ROOT),
                    found.start(),
                    end,
                    text.substring(before, found.start()),
                    Character.isUpperCase(bare.charAt(0))));
            before = end;
        }
        return words;
    }

    private static int bareLength(String word) {
        var owned = POSSESSIVE.matcher(word);
        return word.length() < 3 || !owned.find() ? word.length() : owned.start();
    }

    /** Written with a capital because something begins here, not because it is a name. */
    boolean begins() {
        return gap.isEmpty() && start == 0 || gap.chars().anyMatch(sign -> ".!?:;\n•*(\"“…".indexOf(sign) >= 0);
    }

    /** Nothing but a space, or the dot of an abbreviation, stands before it. */
    boolean follows() {
        return gap.equals(" ") || gap.equals(". ") || gap.equals("  ") || gap.equals(".");
    }

    boolean isInitial() {
        return isCapital && small.length() == 1 && !small.equals("i") && !small.equals("a");
    }
}
