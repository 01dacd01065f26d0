package venula.moderation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import venula.moderation.PersonalData.Kind;
import venula.moderation.PersonalData.Span;

/** Numbers under which a person is on file: after words that say so, or in a form that nothing else has. */
final class Records {
    private static final String NUMBER =
            "(?:n[o°º]\\b\\.?|nr\\b\\.?|num(?:ber|éro|ero|mer)?\\b\\.?|#|id\\b|code|ref(?:erence)?\\b\\.?|card|file)";
    private static final String LABEL =
            "(?<![\\p{L}])(?:nhs|mrn|chi|m\\.r\\.n\\.?|hospital|patient|medical record|record|chart|case|file|"
                    + "(?:health )?insurance|policy|member(?:ship)?|passport|national(?: insurance| identity| id)?|identity(?: card)?|ni|nino|ssn"
                    + "|social security|sozialversicherung\\p{L}*|versicherten\\p{L}*|krankenkasse\\p{L}*|medicare|medicaid|health card|ohip|"
                    + "aadhaa?r|pan|nric|bsn|pesel|dni|nie|cpf|codice fiscale|personnummer|cnp|emirates id|hkid|driv(?:er|ing)['’]?s? licen[cs]e"
                    + "|licen[cs]e|account|file|folder|dossier|id|hn|uhid|mr|ihi|nhi|steuer-?id|tax id|s[ée]curit[ée] sociale|booking|reference|ref|registration"
                    + "|patienten\\p{L}*|akte\\p{L}*|ausweis\\p{L}*|mutuelle)\\b";
    private static final String BETWEEN = "(?:[\\s:.=,()]{0,3}(?:" + NUMBER
            + "|is|was|are|says|it['’]s|under|my|with|the|on|of|holder|plan)){0,5}[\\s:.=#,(]{0,3}";
    private static final String VALUE =
            "((?:[A-Za-z]{1,5}[-/ .]?){0,2}\\d[\\dA-Za-z]*+(?:[ \\-–/.](?:\\d[\\dA-Za-z]*+|(?-i:[A-Z]{1,3})(?![\\p{L}])))*+)";
    private static final Pattern LABELLED = Pattern.compile(
            LABEL + BETWEEN + "(?<![\\p{L}\\d])" + VALUE, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SHAPED = Pattern.compile("(?<![\\p{L}\\d-])(\\d{3}-\\d{2}-\\d{4}"
            + "|[A-CEGHJ-PR-TW-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]|[A-Z]{6}\\d{2}[A-Z]\\d{2}[A-Z]\\d{3}[A-Z]"
            + "|\\d{8}-?[A-Z]|[XYZ]-?\\d{7}-?[A-Z]|[A-Z]{5}\\d{4}[A-Z]|[12] \\d\\d \\d\\d \\d\\d \\d{3} \\d{3}(?: \\d\\d)?"
            + "|\\d{6}[-+]\\d{4}|\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}|784-\\d{4}-\\d{7}-\\d|[STFG]\\d{7}[A-Z]|756\\.\\d{4}\\.\\d{4}\\.\\d{2}"
            + "|[A-Z]\\d{9})(?![\\p{L}\\d-])");
    private static final Pattern MEASURED =
            Pattern.compile("(?i).*\\d ?(?:mg|ml|mcg|mmhg|cm|mm|st|nd|rd|th|days?|weeks?|am|pm|x|h)\\b.*");
    private static final int FEWEST = 4;

    private Records() {}

    static List<Span> in(String text) {
        return Stream.of(LABELLED, SHAPED)
                .flatMap(form -> form.matcher(text).results())
                .filter(number -> isNumber(number.group(1)))
                .map(number -> new Span(Kind.RECORD, number.start(1), number.end(1)))
                .toList();
    }

    private static boolean isNumber(String value) {
        long digits = value.chars().filter(Character::isDigit).count();
        boolean isYear = value.matches(
                "(?:19|20)\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d");
        return digits >= FEWEST && !isYear && !MEASURED.matcher(value).matches();
    }
}
