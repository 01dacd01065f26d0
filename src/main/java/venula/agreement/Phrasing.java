package venula.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Ways to say something. In a phrase {@code *} stands for the rest of a word, {@code ..} for up to four words,
 * {@code (a|b)} for one of several and {@code [a]} for what may be left out.
 */
record Phrasing(Pattern pattern) {
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /** What may not stand unnoticed in the middle of a phrase. */
    private static final String DENYING = "(?:not|no|never|wont|dont|doesnt|isnt|cannot|cant|without|hardly|unless)";

    static Phrasing of(List<String> phrases) {
        if (phrases.isEmpty()) return new Phrasing(NOTHING);
        // at one place the longest phrase is meant
        var all = phrases.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Phrasing::regex)
                .toList();
        return new Phrasing(Pattern.compile("(?<= )(?:" + String.join("|", all) + ") "));
    }

    private static String regex(String phrase) {
        return phrase.replace("(", "(?:")
                .replaceAll("\\[([^]]*)] ", "(?:(?:$1) )?")
                .replaceAll(" \\[([^]]*)](?=$|[|)])", "(?: (?:$1))?")
                .replace("*", "[a-z0-9]*")
                .replace(".. ", "(?:(?!" + DENYING + " )[a-z0-9]+ ){0,4}");
    }

    Stream<MatchResult> in(Words words) {
        return pattern.matcher(words.text()).results();
    }

    boolean isIn(Words words) {
        return pattern.matcher(words.text()).find();
    }
}
