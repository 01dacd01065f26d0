package venula.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import venula.reading.Times.Span;

/**
 * How long ago the session was and how long the matter has lasted, as the text says it.
 *
 * @param session whole days since the session, where the text ties the time to it
 * @param near whole days, where the text names a time in the neighbourhood of the session
 * @param loose whole days, where the text names a time and ties it to nothing
 * @param lasted whole days the matter has lasted
 * @param minutes how long it lasted, if less than a day
 */
record When(
        Optional<Integer> session,
        Optional<Integer> near,
        Optional<Integer> loose,
        Optional<Integer> lasted,
        Optional<Integer> minutes) {
    private static final String TREATED =
            "\\b(?:had (?:it|them|my|mine|the|me)|done|dun|did (?:my|me|his|her|their|it|them|the)|treated|behandelt|inject\\w*|session|treatment|foam|ufgs|sclero\\w*|needles?|procedure|jabs?|appointment|table|couch|clinic|pricks?|punctures?|jabb?ed|ugfs|pol|sts|by you|zapped|(?:came|come|been|was|were|home|out|in) (?:in |down |over )?(?:to|with|from|by) (?:you|u)|at yours|saw (?:me|you)|seen by you|you did|visit)\\b";
    private static final String EARLIER_TODAY =
            "(?:today|2day|2dy|(?:earlier )?this (?:morning|mornin|afternoon|arvo|evening|lunchtime|forenoon|noon)|at (?:lunch\\w*|noon)|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|\\d+) ?(?:hours?|hrs?|h|minutes?|mins?) (?:ago|back|earlier))";
    private static final Pattern SAME_DAY = Pattern.compile(
            TREATED + "[^.!?]{0,30}\\b" + EARLIER_TODAY
                    + "\\b|^(?:today|2day)\\b|\\b" + EARLIER_TODAY + "'?s? [^.!?]{0,14}" + TREATED
                    + "|\\bjust (?:been |had (?:my |the )?)?(?:injected|treated|injections?|session)\\b|\\b(?:done|injected|treated|jabbed|seen) at \\d{1,2}(?:[.:]\\d\\d)?(?: ?[ap]m| o'?clock)?\\b(?! (?:on|last))");
    private static final String YESTERDAY = "(?:yest[a-z]{0,3}d[a-z]?y|yday|gestern|ayer)";
    private static final String WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";
    private static final String SESSION =
            "(?:session|treatment|injections?|foam|sclero\\w*|appointment|jabs?|needles?|procedure)";
    private static final Pattern ON_A_WEEKDAY =
            Pattern.compile("\\b" + WEEKDAY + "'?s? " + SESSION + "\\b|\\b" + SESSION
                    + " (?:was |were )?(?:done )?(?:on |last |this )" + WEEKDAY
                    + "\\b|\\b(?:treated|injected|done|had it|had them) (?:on |last |this )" + WEEKDAY + "\\b");
    private static final int A_WEEK = 7;
    private static final Pattern TWO_BEFORE =
            Pattern.compile("\\b(?:day before yest[a-z]{0,3}d[a-z]?y|night before last)\\b");
    private static final Pattern DAY_BEFORE = Pattern.compile("^(?:on |so |hi |hello |it was |that was |, ?)*"
            + YESTERDAY + "\\b|\\bday after\\b|" + TREATED + "[^.!?]{0,34}(?<!ago |week |weeks )\\b(?:" + YESTERDAY
            + "|last night|yest)\\b|\\b" + YESTERDAY + "'?s? [^.!?]{0,34}" + TREATED);
    private static final double DAY = Span.A_DAY;
    private static final double HALF_A_YEAR = 183 * DAY;

    static When in(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        var spans = Times.in(small);
        var tied = spans.stream().filter(Span::ofSession).toList();
        var surely = tied.stream().filter(Span::surely).toList();
        var long_ = spans.stream().filter(span -> span.minutes() >= DAY).toList();
        return new When(
                days(surely.stream())
                        .or(() -> Dates.sessionToToday(small))
                        .or(() -> long_.stream().noneMatch(When::ofLastMonths) ? justNow(small) : Optional.empty()),
                days(tied.stream().filter(span -> span.minutes() >= DAY)).or(() -> weekday(small)),
                days(long_.stream().filter(span -> !span.ofSession())),
                days(long_.stream().filter(Span::lasting)),
                shortest(spans));
    }

    /** What is said to be many years ago is somebody's history, not the session. */
    private static boolean ofLastMonths(Span span) {
        return span.minutes() < HALF_A_YEAR;
    }

    private static boolean recent(Span span) {
        return span.minutes() < Span.LONG_AGO;
    }

    /** A session of these days; where the text names a longer time as well, today may be the day of something else. */
    private static Optional<Integer> justNow(String small) {
        return Optional.of(0)
                .filter(_ -> SAME_DAY.matcher(small).find())
                .or(() -> TWO_BEFORE.matcher(small).find() ? Optional.of(2) : Optional.empty())
                .or(() -> DAY_BEFORE.matcher(small).find() ? Optional.of(1) : Optional.empty());
    }

    /** Somebody who names the day of the week means the last one; which day it is today is not known here. */
    private static Optional<Integer> weekday(String small) {
        return ON_A_WEEKDAY.matcher(small).find() ? Optional.of(A_WEEK) : Optional.empty();
    }

    private static Optional<Integer> days(Stream<Span> spans) {
        return spans.filter(When::recent).map(Span::days).max(Comparator.naturalOrder());
    }

    private static Optional<Integer> shortest(List<Span> spans) {
        return spans.stream()
                .filter(span -> span.minutes() < DAY)
                .map(span -> (int) span.minutes())
                .max(Comparator.naturalOrder());
    }

    /** The day after the session: as the text says, else as is known, else a time that the text leaves loose. */
    Optional<Integer> day(Optional<Integer> known) {
        return session.or(() -> known).or(() -> near).or(() -> loose);
    }
}
