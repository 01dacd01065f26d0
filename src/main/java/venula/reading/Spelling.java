package venula.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of time that were mistyped, as they were meant: a day that is not read keeps a worry alive for nothing. */
final class Spelling {
    private static final Pattern WORD = Pattern.compile("[a-z]{4,}");
    private static final int LONG_WORD = 5;
    private static final List<String> MEANT = List.of(
            "days",
            "weeks",
            "week",
            "months",
            "month",
            "yesterday",
            "fortnight",
            "today",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "morning");
    private static final Set<String> OTHERS = Set.of(
            "weeds",
            "weeps",
            "seeks",
            "reeks",
            "wreaks",
            "weekly",
            "weeknd",
            "mouths",
            "mouth",
            "moths",
            "monthly",
            "mourning",
            "warning",
            "sundry",
            "sundays",
            "mondays",
            "fridays",
            "days",
            "toddy",
            "weak",
            "weary");

    private Spelling() {}

    /** A text in small letters with its words of time mended. */
    static String mended(String small) {
        return WORD.matcher(small).replaceAll(word -> mend(word.group()));
    }

    private static String mend(String word) {
        if (MEANT.contains(word) || OTHERS.contains(word)) return word;
        return MEANT.stream()
                .filter(meant -> Typing.oneErrorApart(word, meant))
                .filter(meant -> meant.length() >= LONG_WORD || sameLetters(word, meant))
                .findFirst()
                .orElse(word);
    }

    /** Of a short word only the order may be wrong; with another letter it is another word. */
    private static boolean sameLetters(String one, String other) {
        return Arrays.equals(
                one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }
}
