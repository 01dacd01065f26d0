package venula.moderation;

import java.util.List;
import java.util.regex.Pattern;
import venula.moderation.PersonalData.Kind;
import venula.moderation.PersonalData.Span;

/** Postal addresses: a street with the number of a house, a flat, a box, a post code. A street in passing is none. */
final class Addresses {
    private static final String NAME =
            "(?:\\p{Lu}[\\p{L}'’.-]{0,30}|de|del|des|du|la|le|les|di|da|do|dos|das|von|van|der|den|of|the|\\d{1,3}(?:st|nd|rd|th))";
    private static final String NUMBER = "\\d{1,5}[A-Za-z]?(?:\\s?[-/]\\s?\\d{1,4}[A-Za-z]?)?";
    private static final String KINDS =
            "(?:street|st|road|rd|avenue|ave|av|lane|ln|drive|dr|close|court|ct|crescent|cres|gardens|gdns|way|place|pl"
                    + "|square|sq|terrace|terr|boulevard|blvd|grove|hill|park|row|mews|parkway|pkwy|highway|hwy|circle|cir|walk|view|rise|quay|wharf"
                    + "|nagar|marg|colony|layout|vihar|enclave|sector|chowk|bazaar|estate|green|fields?|parade|loop|trail|broadway|sokak|caddesi)";
    private static final String CITY = "(?:,?\\s(?:" + NAME + "\\s){0,2}" + NAME + ")";
    private static final String POSTCODE =
            "(?:[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}\\b|[A-Z]{2}[ ,]{1,2}\\d{5}(?:-\\d{4})?\\b|\\d{4,6}\\b(?: [A-Z]{2}\\b)?|[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d\\b)";
    private static final String TAIL = "(?:,\\s?" + NAME + "(?:\\s" + NAME + "){0,2}){0,4}(?:,?\\s" + POSTCODE
            + ")?(?:,?\\s\\p{Lu}[\\p{L}-]{2,20}(?=[\\s.,;!?)]|$))?";
    private static final String UNIT =
            "(?:(?:(?i:flat|apt|apartment|unit|suite|room|block|tower|house|plot|floor|no))\\.?\\s?(?:(?i:no|number))?\\.?\\s?#?\\s?\\d{1,4}[A-Za-z]?(?:/\\d{1,4})?,?\\s)";
    private static final String ROMANCE =
            "(?i:rue|avenue|boulevard|allée|place|chemin|impasse|quai|cours|route|calle|c/|avenida|av\\.|paseo|plaza|carrer|via|viale"
                    + "|piazza|corso|largo|rua|travessa|ulica|ul\\.|jalan|jl\\.|strada|str\\.|bulevardul|calea|odos)";
    private static final List<Pattern> FORMS = List.of(
            of("(?<![\\p{L}\\d.,/])" + UNIT + "{0,2}+" + NUMBER + ",?\\s(?:" + NAME + "\\s){1,5}?(?i:" + KINDS
                    + ")\\b\\.?" + "(?:,?\\s" + UNIT.replace(",?\\s)", ")") + ")?" + TAIL),
            of("(?<![\\p{L}\\d.,/])(?i:" + NUMBER
                    + ",?\\s(?:(?!(?:week|day|month|hour|minute|year|min|ml|mg|mm|cm|mile|meter|metre|time|or|and|on|in|from|down|later|of|session|vein|inject)s?\\b)[\\p{L}'’-]{3,20}\\s){1,3}?"
                    + "(?:street|road|rd|avenue|ave|lane|crescent|gardens|boulevard|blvd|terrace|grove|mews|close|drive|nagar|marg|colony))\\b(?:,?\\s"
                    + POSTCODE + ")?(?:,\\s?[\\p{L}-]{3,20}){0,2}"),
            of("(?i:live[sd]?|living|address|send|post|stay|staying|moved?|home|house)\\b[^.\\n]{0,25}?\\s(?<me>"
                    + NUMBER
                    + ",?\\s(?i:(?!(?:week|day|month|hour|minute|year|min|mile|meter|metre|time|floor)s?\\b)[\\p{L}'’-]{2,20}\\s){1,3}(?i:"
                    + KINDS + ")\\b" + TAIL + ")"),
            of(
                    "(?<![\\p{L}])(?:(?:Am|An der|Auf der|Im|Zum|Unter den)\\s)?(?:\\p{Lu}\\p{L}{1,25}+[\\s-]){0,2}\\p{L}{0,30}(?i:straße|strasse|str\\.|weg|platz|gasse|allee|damm|ufer|laan|straat|gracht|plein|singel|vej|gade|gatan|vägen|veien|katu|tie)\\s\\d{1,4}(?!\\s?(?:mg|ml|cm|mm|%))\\s?[a-z]?\\b"
                            + TAIL),
            of("(?<![\\p{L}\\d])\\d{1,4}(?:\\s?(?:bis|ter))?,?\\s" + ROMANCE
                    + "\\s(?:[\\p{L}'’.-]{1,25}\\s?){1,5}?(?=[,.;\\n)]|\\s\\d|$)" + TAIL),
            of("(?<![\\p{L}])" + ROMANCE + "\\s(?:(?:" + NAME + "|[\\p{Ll}'’]{2,20})\\s){0,4}" + "(?:" + NAME
                    + "|[\\p{Ll}]{3,20}),?\\s(?:n[ºo°]\\.?\\s?|no\\.?\\s?|nr\\.?\\s?)?\\d{1,4}[A-Za-z]?\\b" + TAIL),
            of("(?<![\\p{L}])(?i:p\\.?\\s?o\\.?\\s?box|postfach|apartado)\\s\\d{1,6}" + TAIL),
            of(
                    "(?<![\\p{L}])(?i:plot|h\\.?\\s?no|house(?: no| number)?|flat(?: no| number)?|apartment|apt|door no)\\.?\\s?#?\\s?\\d{1,5}[A-Za-z]?(?:[-/]\\d{1,5})*,\\s?(?:[\\p{L}\\d.'’-]{1,25}\\s?){1,5}(?:,\\s?(?:[\\p{Lu}\\d][\\p{L}\\d.'’-]{0,25}\\s?){1,3}){0,4}"),
            of("(?<![\\p{L}\\d-])\\d{1,3}-\\d{1,3}-\\d{1,3},?\\s\\p{Lu}[\\p{L}-]{2,25}" + TAIL),
            of(
                    "(?<![\\p{L}\\d])(?:\\d{4}\\s?(?!MG|ML|MM|CM|AM|PM)[A-Z]{2}|\\d{5})\\s(?!Iv|Iu)(?:\\p{Lu}[\\p{L}.-]{2,25})(?:\\s(?:am|an der|a\\.|im)\\s\\p{Lu}[\\p{L}-]{2,20})?"),
            of("(?<![\\p{L}\\d])[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d(?!MG|ML|MM|CM)[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\d])"),
            of("(?<![\\p{L}\\d])[ABCEGHJ-NPRSTVXY]\\d[A-Z]\\s?\\d[A-Z]\\d(?![\\p{L}\\d])"));

    private Addresses() {}

    private static Pattern of(String form) {
        return Pattern.compile(form);
    }

    private static int bareEnd(int end, String text) {
        return text.charAt(end - 1) == '.' ? end - 1 : end;
    }

    static List<Span> in(String text) {
        return FORMS.stream()
                .flatMap(form -> form.matcher(text).results())
                .map(address -> address.namedGroups().containsKey("me")
                        ? new Span(Kind.ADDRESS, address.start("me"), address.end("me"))
                        : new Span(Kind.ADDRESS, address.start(), bareEnd(address.end(), text)))
                .toList();
    }
}
