package venula.moderation;

import java.util.List;
import java.util.regex.Pattern;
import venula.moderation.PersonalData.Kind;
import venula.moderation.PersonalData.Span;

/** Mail addresses, also those spelt out. */
final class Mails {
    private static final String DOT =
            "(?:\\s?\\.\\s?|\\s?[\\[({]\\s?(?:dot|\\.)\\s?[\\])}]\\s?|\\s+(?:dot|point|punkt)\\s+)";
    private static final String HOST = "[\\p{L}\\d-]{1,40}";
    private static final String LOCAL =
            "(?<![\\p{L}\\d._+-])(?:[\\p{L}\\d_+-]{1,40}\\s(?:dot|underscore|dash|hyphen|punkt)\\s){0,4}[\\p{L}\\d._%+'-]{1,64}";
    private static final String AT = "(?:\\s?[\\[({<]\\s?(?:at|@)\\s?[\\])}>]\\s?|\\s+at\\s+)";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    "(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+'-]{1,64}+\\s?@\\s?" + HOST + "(?:" + DOT + HOST + "){0,4}",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    LOCAL + "\\s?[\\[({]\\s?(?:at|@)\\s?[\\])}]\\s?" + HOST + "(?:" + DOT + HOST + "){1,4}",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    LOCAL + AT + HOST + "(?:\\s(?:dash|hyphen)\\s" + HOST
                            + ")?(?:\\s?[\\[({]\\s?|\\s)(?:dot|point|punkt)(?:\\s?[\\])}]\\s?|\\s)"
                            + "[\\p{L}]{2,20}(?:(?:\\.|\\sdot\\s)\\p{L}{2,6})?",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    LOCAL + AT
                            + "(?:gmail|googlemail|hotmail|yahoo|outlook|icloud|proton|protonmail|gmx|web|aol|live|btinternet|me)"
                            + "(?:\\s?\\.\\s?|\\sdot\\s)\\p{L}{2,6}(?:\\.\\p{L}{2,6})?",
                    Pattern.CASE_INSENSITIVE));

    private static final Pattern SIGN =
            Pattern.compile("@|(?i:[a-z](?:dot|punkt|point)\\b|\\b(?:dot|punkt|point)\\b|\\bat\\b[^\\n]{1,40}\\.)");

    private Mails() {}

    static List<Span> in(String text) {
        // most people leave no address, and looking for one spelt out takes long
        if (!SIGN.matcher(text).find()) return List.of();
        return FORMS.stream()
                .flatMap(form -> form.matcher(text).results())
                .map(mail -> new Span(Kind.MAIL, mail.start(), mail.end()))
                .toList();
    }
}
