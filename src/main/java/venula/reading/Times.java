package venula.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds times in a text: "since Tuesday" and calendar dates go to {@link Dates}, the rest is counted here. */
final class Times {
    private static final String ONES = "one|two|three|four|five|six|seven|eight|nine";
    private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
    private static final String NUMBER =
            "(?:(\\d+(?:[.,]\\d+)?)[ -]{0,2}|((?:" + TENS + ")(?:[ -]?(?:" + ONES + "))?|an?|" + ONES
                    + "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:a )?dozen|couple(?: of)?|few|half an?"
                    + "|(?:" + ONES + ") and a half)[ -]{1,2})";
    private static final String UNIT =
            "(minutes?|mins?|hours?|hrs?|h|days?|dayes|dais|daze|d|nights?|weeks?|weaks?|wks?|w|fortnights?|fortnigts?|months?|monts?|mnths?|mths?|mos?|years?|yrs?)";
    private static final Pattern SPAN =
            Pattern.compile("\\b" + NUMBER + "(?:full |whole |more |solid )?" + UNIT + "\\b( and a half)?");
    private static final Pattern SHORTHAND = Pattern.compile("\\b(\\d{1,3})/(7|52|12)\\b");
    private static final Pattern ORDINAL = Pattern.compile(
            "\\b(?:(day|night|week|month|d(?= ?#?\\d)|wk) ?(?:#|number |no\\.? ?)?(\\d+|" + ONES
                    + "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:" + TENS
                    + ")(?:[ -](?:"
                    + ONES
                    + "))?)\\b(?! ?(?:of|out|times))|(\\d+|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
                    + "|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)(?:st|nd|rd|th)? (day|night|morning|evening|week|month)\\b)");
    private static final Pattern FORTNIGHT = Pattern.compile("\\b(?:a |one )?fortnight\\b");
    private static final Pattern BARE = Pattern.compile(
            "^(?:(?:about|nearly|almost) )?(day|week|month|year)(?= (?:on|since|after|out|in|post)\\b)");
    private static final Pattern SESSION = Pattern.compile(
            "session|treat|inject|sclero|foam|procedure|jab|needle|op\\b|done|post|after|since (?:the|my|your|you|they|it|u)\\b|had (?:it|my|the|mine|them)|appointment|zapped|polidocanol|ugfs|on from|out from|in\\b|visit|shots?\\b|pricks?");
    private static final Pattern LASTED =
            Pattern.compile("for|since|last(?:ed|ing|s)?|straight|now|running|been|ever since|started|began|came on");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20),
            Map.entry("few", 3));

    private Times() {}

    /**
     * A time that the text names: how many minutes, whether it counts from the session (surely, or by its neighbours).
     */
    record Span(double minutes, boolean surely, boolean ofSession, boolean lasting) {
        static final double A_DAY = DAY;
        static final double LONG_AGO = 4 * YEAR;

        int days() {
            return (int) Math.round(minutes / DAY);
        }
    }

    private static final int DOZEN = 12;
    private static final double HOUR = 60;
    private static final double DAY = 24 * HOUR;
    private static final double WEEK = 7 * DAY;
    private static final double MONTH = 30.4 * DAY;
    private static final double YEAR = 365 * DAY;

    static List<Span> in(String text) {
        var small = text.toLowerCase(java.util.Locale.ROOT);
        var spans = new ArrayList<Span>();
        SPAN.matcher(small)
                .results()
                .filter(hit -> isSpan(small, hit))
                .forEach(hit -> spans.add(span(small, hit, minutes(hit), false)));
        SHORTHAND.matcher(small).results().forEach(hit -> spans.add(span(small, hit, shorthand(hit), false)));
        ORDINAL.matcher(small)
                .results()
                .filter(hit -> !NIGHT.matcher(hit.group()).find() || isNow(small, hit))
                .forEach(hit -> ordinal(hit).ifPresent(it -> spans.add(span(small, hit, it, true))));
        FORTNIGHT.matcher(small).results().forEach(hit -> spans.add(span(small, hit, 2 * WEEK, false)));
        BARE.matcher(small).results().forEach(hit -> spans.add(span(small, hit, unit(hit.group(1)), true)));
        return spans;
    }

    private static final Pattern COUNTED =
            Pattern.compile("^ ?(?:ago|since|after|post|on\\b|in\\b|from|later|out\\b|back\\b)");
    private static final Pattern FUTURE =
            Pattern.compile("(?:\\bin|next|within|for the next|lasted|lasts) (?:about )?$");

    /** Who begins with "Third night" means now; later in a text it is when something happened. */
    private static final Pattern NIGHT = Pattern.compile("night|morning|evening");

    private static final int OPENING = 20;
    private static final Pattern SINCE = Pattern.compile("^ ?(?:after|since|post|following)\\b");

    private static boolean isNow(String text, MatchResult hit) {
        return hit.start() <= OPENING
                || SINCE.matcher(text.substring(hit.end())).find();
    }

    private static final Pattern RATE_AFTER =
            Pattern.compile("^ (?:an?|per|each|every|out of every) (?:day|night|week|fortnight|month|year)");
    private static final Pattern RATE_BEFORE = Pattern.compile(
            "(?:times?|twice|once|thrice|days?|nights?|hours?|hrs?|mins?|minutes?|miles?|km|tablets?|pills?|glass(?:es)?|cups?|lit(?:er|re)s?|pints?|\\d) $");
    private static final Pattern SINGLE = Pattern.compile("an?");

    /** "Three days a week" and "twice a day" tell how often, and nobody counts from "when you have a mo". */
    private static boolean isSpan(String text, MatchResult hit) {
        var after = text.substring(hit.end(), Math.min(text.length(), hit.end() + 30));
        if (RATE_AFTER.matcher(after).find()) return false;
        if (hit.group(2) == null || !SINGLE.matcher(hit.group(2)).matches()) return true;
        var before = text.substring(Math.max(0, hit.start() - 14), hit.start());
        return !hit.group(3).equals("mo") && !RATE_BEFORE.matcher(before).find();
    }

    private static Span span(String text, MatchResult hit, double minutes, boolean counted) {
        var round = text.substring(Math.max(0, hit.start() - 30), Math.min(text.length(), hit.end() + 30));
        var before = text.substring(Math.max(0, hit.start() - 14), hit.start());
        var after = text.substring(hit.end(), Math.min(text.length(), hit.end() + 30));
        var tied = counted
                || SESSION.matcher(round).find() && !FUTURE.matcher(before).find();
        var strong = counted || tied && COUNTED.matcher(after).find();
        return new Span(minutes, strong, tied, LASTED.matcher(before).find() && !counted);
    }

    private static double minutes(MatchResult hit) {
        double half = hit.group(4) == null ? 0 : 1 / 2.0;
        var number = hit.group(1) == null ? hit.group(2) : hit.group(1);
        return (number(number) + half) * unit(hit.group(3));
    }

    private static double shorthand(MatchResult hit) {
        double unit = hit.group(2).equals("7") ? DAY : hit.group(2).equals("52") ? WEEK : MONTH;
        return Integer.parseInt(hit.group(1)) * unit;
    }

    private static Optional<Double> ordinal(MatchResult hit) {
        var number = hit.group(2) == null ? hit.group(3) : hit.group(2);
        var unit = hit.group(1) == null ? hit.group(4) : hit.group(1);
        var count = number(number);
        return number.equals("a") || number.equals("an") ? Optional.empty() : Optional.of(count * unit(unit));
    }

    private static double number(String said) {
        if (Character.isDigit(said.charAt(0))) return Double.parseDouble(said.replace(',', '.'));
        if (said.startsWith("half")) return 1 / 2.0;
        if (said.startsWith("couple")) return 2;
        if (said.endsWith("dozen")) return DOZEN;
        var words = said.split("[ -]");
        var ones = words.length > 1 ? NUMBERS.getOrDefault(words[1], 0) : 0;
        return NUMBERS.getOrDefault(words[0], 1) + (said.endsWith("half") ? 1 / 2.0 : ones);
    }

    private static double unit(String said) {
        if (said.startsWith("mi")) return 1;
        if (said.equals("morning") || said.equals("evening")) return DAY;
        if (said.startsWith("mo") || said.startsWith("mt")) return MONTH;
        return switch (said.charAt(0)) {
            case 'h' -> HOUR;
            case 'd', 'n' -> DAY;
            case 'f' -> 2 * WEEK;
            case 'w' -> WEEK;
            default -> YEAR;
        };
    }
}
