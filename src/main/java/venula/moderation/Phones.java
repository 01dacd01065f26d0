package venula.moderation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import venula.moderation.PersonalData.Kind;
import venula.moderation.PersonalData.Span;

/** Telephone numbers of any country, in digits or in words. */
final class Phones {
    private static final Pattern DIGITS = Pattern.compile(
            "(?<![\\p{L}\\d.,/-])(?:\\+\\s?)?+\\(?\\+?\\d(?:[\\s.()/\\u2010-\\u2014-]{0,3}+\\d){5,17}+(?:\\s?(?:ext|x|extension)\\.?\\s?\\d{1,5})?(?![\\p{L}\\d])");
    private static final String WORD =
            "(?:zero|oh|nought|null|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|double|triple|treble|hundred"
                    + "|thousand|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\\p{L}{3,5}teen)";
    private static final Pattern WORDS = Pattern.compile(
            "(?<![\\p{L}\\d])(?:plus\\s)?(?:" + WORD + "|\\d{1,4}|o)(?:[\\s,.-]{1,2}+(?:" + WORD
                    + "|\\d{1,4}|o)(?![\\p{L}\\d])){5,20}+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPOKEN = Pattern.compile("\\b" + WORD + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKED = Pattern.compile(
            "(?i)(?:phone|\\bcall|tel\\b|telephone|telefon|mobile|mob\\b|cell|\\bring|\\btext\\b|whats ?app|\\bnumber|reach|contact|handy|fax|"
                    + "signal|viber|\\bsms|landline|\\bdial|móvil|portable|\\bph\\b|\\bm:|\\bt:)[^\\n]{0,40}$");
    private static final Pattern OTHER = Pattern.compile(
            "(?i)(?:\\blot|batch|serial|\\bref|expir\\w*|\\bcode|order|invoice|receipt|isbn|doi|pmid|£|€|\\$|tracking|model|barcode|ticket)[^\\n.;]{0,14}$");
    private static final Pattern DATES = Pattern.compile(
            "(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|(?:19|20)\\d\\d)"
                    + "(?:[\\s–-]{1,3}(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|(?:19|20)\\d\\d))*");
    private static final int NEAR = 50;
    private static final int LOCAL = 6;
    private static final int LONG = 9;
    private static final int LONGEST = 15;

    private Phones() {}

    static List<Span> in(String text) {
        var written = DIGITS.matcher(text).results().filter(number -> isPhone(number, text));
        var spoken = WORDS.matcher(text)
                .results()
                .filter(number -> SPOKEN.matcher(number.group()).results().count() > 2);
        return Stream.concat(written, spoken)
                .map(number -> new Span(Kind.PHONE, number.start(), number.end()))
                .toList();
    }

    private static boolean isPhone(MatchResult number, String text) {
        var written = number.group();
        var before = text.substring(Math.max(0, number.start() - NEAR), number.start());
        long digits = written.chars().filter(Character::isDigit).count();
        if (DATES.matcher(written.strip()).matches() || OTHER.matcher(before).find()) return false;
        if (written.startsWith("+") || written.startsWith("(+") || written.startsWith("00")) return true;
        if (ASKED.matcher(before).find()) return digits >= LOCAL;
        return digits >= LONG && digits <= LONGEST && isGrouped(written);
    }

    private static boolean isGrouped(String number) {
        return number.startsWith("0")
                || number.startsWith("(")
                || number.matches("(?:1[-. ])?\\d{3}[-. )]{1,2}\\d{3}[-. ]\\d{4}.*")
                || number.matches("\\d{2,5}(?:[-. /]\\d{2,5}){2,6}")
                || number.matches("[6-9]\\d{9}|[6-9]\\d{4} \\d{5}|\\d{3,4}[- ]\\d{6,7}|\\d{10,12}");
    }
}
