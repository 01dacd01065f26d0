package venula.moderation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import venula.moderation.PersonalData.Kind;
import venula.moderation.PersonalData.Span;

/** Dates of birth: a date is one only beside words that say so. */
final class Births {
    private static final String MONTH =
            "(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?"
                    + "|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|janvier|février|mars|avril|juin|juillet|août|enero|febrero|marzo"
                    + "|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\\b\\.?";
    private static final String DAY =
            "(?:\\d{1,2}(?:st|nd|rd|th|\\.)?|(?:twenty|thirty)?[ -]?(?:first|second|third|fourth|fifth|sixth"
                    + "|seventh|eighth|ninth)|ten?th|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)";
    private static final String SPOKEN_YEAR =
            "(?:(?:nineteen|twenty|two thousand)(?:[ -](?:and|oh|hundred|ten|eleven|twelve|\\p{L}{3,5}teen"
                    + "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|two|three|four|five|six|seven|eight|nine)){1,3})";
    private static final String YEAR = "(?:\\d{4}|['’]?\\d{2}|" + SPOKEN_YEAR + ")\\b";
    private static final String DATE = "(?:\\d{1,4}\\s?[./\\-–]\\s?\\d{1,2}\\s?[./\\-–]\\s?\\d{2,4}\\b"
            + "|(?:the )?" + DAY + "[ -]?(?:of |de )?" + MONTH + "(?:,?[ -](?:of |de )?" + YEAR + ")?"
            + "|\\d{4}[ -]" + MONTH + "[ -]\\d{1,2}\\b"
            + "|" + MONTH + "[ -](?:the )?" + DAY + "(?![\\p{L}\\d])(?:,?[ -]" + YEAR + ")?"
            + "|\\d{1,2} \\d{1,2} (?:19|20)?\\d{2}\\b|\\d{8}\\b|\\d{6}\\b|\\d{1,2}[./]\\d{1,2}\\b\\.?"
            + "|" + MONTH + ",? (?:of )?(?:19|20)\\d{2}\\b|\\d{4}年\\d{1,2}月\\d{1,2}日)";
    private static final String SAYS =
            "(?<![\\p{L}])(?:born|birth ?days?|b[- ]?days?|birth ?date|date of birth|births?|birth|d\\.? ?o\\.? ?b\\b\\.?"
                    + "|geb(?:oren|urtsdatum|\\.)|née? le|naissance|nacimiento|nacid[oa]|nat[oa] il|turn(?:ed|s|ing)? \\d{2})";
    private static final Pattern AFTER =
            Pattern.compile(SAYS + "(?:[^.!?\\n\\d]{0,30}?|[ :=-]{0,4}|\\.\\s)(?<![\\p{L}\\d])(" + DATE + ")", flags());
    private static final Pattern BEFORE = Pattern.compile(
            "(?<![\\p{L}\\d/.-])(" + DATE
                    + ")[\\s,)(-]{0,3}(?:is|was|being|=|as)?\\s?(?:my|his|her|their|the|our)?\\s?(?:own )?"
                    + "(?:birthday|birth date|birthdate|date of birth|d\\.?o\\.?b\\b|bday)",
            flags());
    private static final Pattern STAR =
            Pattern.compile("\\*\\s?(\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})\\b|\\bb\\.\\s?(" + DATE + ")", flags());

    private Births() {}

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }

    static List<Span> in(String text) {
        return Stream.of(AFTER, BEFORE, STAR)
                .flatMap(form -> form.matcher(text).results())
                .map(Births::date)
                .toList();
    }

    private static Span date(MatchResult born) {
        int group = born.groupCount() > 1 && born.group(1) == null ? 2 : 1;
        return new Span(Kind.BIRTH, born.start(group), born.end(group));
    }
}
