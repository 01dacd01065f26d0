package venula.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A length of time in days. */
public record Span(double from, double to) {
    static final Span NONE = new Span(0, 0);

    private static final double ALIKE = 1.4;
    private static final double APART = 1.9;
    private static final double AT_ONCE = 1;
    private static final double HALF = 0.5;
    private static final double FEW = 3;
    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "twenty one");
    private static final Map<String, Double> UNITS = Map.of(
            "minute",
            1 / 1440.0,
            "hour",
            1 / 24.0,
            "day",
            1.0,
            "night",
            1.0,
            "week",
            7.0,
            "month",
            30.0,
            "year",
            365.0);
    private static final String NUMBER =
            "(\\d+|half a|an?|a couple of|a couple|couple of|a few|few|several|" + String.join("|", NUMBERS) + ")";
    private static final Pattern LENGTH = Pattern.compile(" " + NUMBER + " (?:(?:to|or|and|till|until) " + NUMBER
            + " )?(?:full |whole |good |more |and a half )?(minute|hour|day|night|week|month|year)s? (and a half )?");
    private static final Pattern SEVERAL = Pattern.compile(
            " (?:for|takes?|within|after|in|over|of|lasts?|until|only|many) (days|weeks|months|years) ");
    private static final Pattern NAMED = Pattern.compile(
            " (fortnight|month and a half|(?:the )?(?:very )?next (?:day|morning)|same (?:day|evening|night)|that (?:very )?(?:evening|night|day)"
                    + "|(?:the )?following day|straight away|right away|straight after|right after|immediately|at once|tomorrow|overnight|day one) ");

    static Optional<Span> in(Words words) {
        var named = NAMED.matcher(words.text()).results().findFirst().map(Span::named);
        return LENGTH.matcher(words.text())
                .results()
                .filter(it -> !it.group(3).equals("minute"))
                .findFirst()
                .map(Span::counted)
                .or(() -> named)
                .or(() -> several(words));
    }

    private static Optional<Span> several(Words words) {
        return SEVERAL.matcher(words.text()).results().findFirst().map(found -> {
            var unit = found.group(1).substring(0, found.group(1).length() - 1);
            double length = FEW * UNITS.getOrDefault(unit, 1.0);
            return new Span(length, length);
        });
    }

    private static Span named(MatchResult found) {
        return switch (found.group(1)) {
            case "fortnight" -> new Span(14, 14);
            case "month and a half" -> new Span(45, 45);
            default -> new Span(0, AT_ONCE);
        };
    }

    private static Span counted(MatchResult found) {
        double unit = UNITS.getOrDefault(found.group(3), 1.0);
        double more = found.group(4) == null ? 0 : unit * HALF;
        double from = number(found.group(1)) * unit + more;
        return new Span(from, found.group(2) == null ? from : number(found.group(2)) * unit + more);
    }

    private static double number(String word) {
        if (word.matches("\\d+")) return Double.parseDouble(word);
        if (word.equals("half a")) return HALF;
        if (word.equals("a") || word.equals("an")) return 1;
        if (word.contains("couple")) return 2;
        return NUMBERS.contains(word) ? NUMBERS.indexOf(word) : FEW;
    }

    private double middle() {
        return (from + to) / 2;
    }

    /** About as long, at least twice as long, or something between. */
    Agreement to(Span other) {
        if (from <= other.to && other.from <= to || to <= AT_ONCE && other.to <= AT_ONCE) return Agreement.SAME;
        double longer = Math.max(middle(), other.middle());
        double shorter = Math.max(Math.min(middle(), other.middle()), HALF);
        if (longer / shorter <= ALIKE) return Agreement.SAME;
        return longer / shorter >= APART ? Agreement.OPPOSITE : Agreement.NEITHER;
    }
}
