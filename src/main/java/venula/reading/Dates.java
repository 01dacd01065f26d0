package venula.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The days between two dates that a text names, the session's and today's. */
final class Dates {
    private static final List<String> WEEK = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Map<String, Integer> DAYS_BEFORE = Map.ofEntries(
            Map.entry("jan", 0),
            Map.entry("feb", 31),
            Map.entry("mar", 59),
            Map.entry("apr", 90),
            Map.entry("may", 120),
            Map.entry("jun", 151),
            Map.entry("jul", 181),
            Map.entry("aug", 212),
            Map.entry("sep", 243),
            Map.entry("oct", 273),
            Map.entry("nov", 304),
            Map.entry("dec", 334));
    private static final String MONTHS = "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*";
    private static final Pattern DAY_MONTH = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTHS + "\\b");
    private static final Pattern MONTH_DAY = Pattern.compile("\\b" + MONTHS + " (\\d{1,2})(?:st|nd|rd|th)?\\b");
    private static final Pattern DAY_ONLY =
            Pattern.compile("\\b(\\d{1,2})(?:(?:st|nd|rd|th)\\b|(?: of)? " + MONTHS + "\\b)");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b(?! week)");
    private static final Pattern TODAY =
            Pattern.compile("(today|now|writing|write|it is|its|it's|this is)[^.?!]{0,24}$");
    private static final Pattern SESSION = Pattern.compile(
            "(session|treated|treatment|injected|injections?|foam|done|sclero\\w*|procedure|appointment|jabs?|jabbed|had it|had them|with you|came to you|you did|you shot|at yours|were)[^.]{0,60}$");
    private static final Pattern TODAY_AFTER = Pattern.compile(
            "^[ (=]{0,2}(?:is |being |= ?)?(today|now|the day\\b)(?!,? (?:is|it'?s|being|=|the \\d|\\d|mon|tue|wed|thu|fri|sat|sun))");
    private static final Pattern SESSION_AFTER = Pattern.compile(
            "^[^.;]{0,14}\\b(session|treat|inject|foam|done|sclero|procedure|appointment|appt|jabs?|was you|by you|needles?)");
    private static final int MONTH = 30;
    private static final int YEAR = 365;

    private Dates() {}

    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");
    private static final String ORDINAL = String.join("|", ORDINALS);
    private static final Pattern WRITTEN = Pattern.compile("\\b(?<=the |on )(?:(twenty|thirty)[ -])?(" + ORDINAL
            + "|thirtieth)\\b(?! (?:day|night|morning|evening|week|month|time|session|treatment|one|ever))");
    private static final int TWENTY = 20;
    private static final int THIRTY = 30;

    /** "The twelfth of April" as "the 12th of april". */
    private static String counted(String small) {
        return WRITTEN.matcher(small).replaceAll(hit -> {
            int tens = hit.group(1) == null ? 0 : hit.group(1).equals("twenty") ? TWENTY : THIRTY;
            int ones = ORDINALS.indexOf(hit.group(2)) + 1;
            return (tens + (ones == 0 ? THIRTY : ones)) + "th";
        });
    }

    static Optional<Integer> sessionToToday(String said) {
        var small = counted(said);
        return between(small, DAY_MONTH, hit -> yearDay(hit.group(2), hit.group(1)), YEAR)
                .or(() -> between(small, MONTH_DAY, hit -> yearDay(hit.group(1), hit.group(2)), YEAR))
                .or(() -> between(small, DAY_ONLY, hit -> Integer.parseInt(hit.group(1)), MONTH))
                .or(() -> between(
                        small, WEEKDAY, hit -> WEEK.indexOf(hit.group(1).substring(0, WEEKDAY_LETTERS)), WEEK.size()));
    }

    private static final int WEEKDAY_LETTERS = 3;

    private static Optional<Integer> between(
            String small, Pattern dates, java.util.function.ToIntFunction<MatchResult> day, int cycle) {
        Optional<Integer> session = Optional.empty();
        Optional<Integer> other = Optional.empty();
        Optional<Integer> today = Optional.empty();
        for (var hit : dates.matcher(small).results().toList()) {
            var before = small.substring(0, hit.start());
            if (TODAY.matcher(before).find()
                    || TODAY_AFTER.matcher(small.substring(hit.end())).find()) today = Optional.of(day.applyAsInt(hit));
            else if (session.isEmpty() && isSession(before, small.substring(hit.end())))
                session = Optional.of(day.applyAsInt(hit));
            else if (other.isEmpty()) other = Optional.of(day.applyAsInt(hit));
        }
        var treated = session.isPresent() ? session : other;
        return today.flatMap(now -> treated.map(then -> Math.floorMod(now - then, cycle)));
    }

    private static boolean isSession(String before, String after) {
        return SESSION.matcher(before).find() || SESSION_AFTER.matcher(after).find();
    }

    private static int yearDay(String month, String day) {
        return DAYS_BEFORE.getOrDefault(month.substring(0, WEEKDAY_LETTERS), 0) + Integer.parseInt(day);
    }
}
