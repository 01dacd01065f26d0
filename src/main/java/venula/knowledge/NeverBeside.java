package venula.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that are never shown beside an advice, however good their writer. */
public final class NeverBeside {
    private static final String GAP = "…";
    private static final String UP_TO_SIX_WORDS = "\\W+(?:[\\w']+\\W+){0,6}";

    private final List<Rule> rules;

    NeverBeside(Sheet sheet) {
        rules = sheet.rows().stream().map(Rule::of).toList();
    }

    record Sheet(Review review, List<Row> rows) {}

    record Row(String why, Set<Level> beside, List<String> words) {}

    /** Whether a text may stand beside an advice of this level. */
    public boolean allows(String text, Level advice) {
        var plain = plain(text);
        return rules.stream()
                .filter(rule -> rule.beside().contains(advice))
                .noneMatch(rule -> rule.words().matcher(plain).find());
    }

    private record Rule(Set<Level> beside, Pattern words) {
        static Rule of(Row row) {
            return new Rule(
                    row.beside(),
                    Pattern.compile(row.words().stream().map(Rule::expression).collect(Collectors.joining("|"))));
        }

        private static String expression(String phrase) {
            var parts = Stream.of(plain(phrase).split("\\s*" + GAP + "\\s*")).map(Pattern::quote);
            var start = Character.isLetter(phrase.charAt(0)) && !phrase.startsWith("n't") ? "\\b" : "";
            return start + parts.collect(Collectors.joining(UP_TO_SIX_WORDS));
        }
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
    }
}
