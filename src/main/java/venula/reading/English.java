package venula.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a text is in the language we read. */
public final class English {
    private static final Pattern WORD = Pattern.compile("[\\p{L}']+");
    private static final Set<String> OURS = Set.of(
            "the", "a", "an", "and", "is", "it", "my", "i", "i'm", "i've", "have", "has", "had", "of", "to", "on", "in",
            "was", "were", "after", "since", "with", "this", "that", "but", "for", "not", "no", "are", "be", "been",
            "am", "at", "from", "there", "leg", "legs", "vein", "veins", "day", "days", "week", "weeks", "ago", "pain",
            "swollen", "what", "when", "how", "should", "can", "do", "does", "still", "it's", "feel", "feels", "hurts");
    private static final Set<String> OTHERS = Set.of(
            // German, Dutch
            "ich",
            "und",
            "der",
            "das",
            "nicht",
            "mein",
            "meine",
            "habe",
            "ist",
            "seit",
            "mit",
            "ein",
            "eine",
            "auf",
            "tagen",
            "tage",
            "bein",
            "wade",
            "schmerzen",
            "nach",
            "dem",
            "den",
            "ik",
            "het",
            "een",
            "niet",
            "mijn",
            "heb",
            "kuit",
            "pijn",
            "voor",
            // French, Italian, Spanish, Portuguese
            "je",
            "j'ai",
            "les",
            "une",
            "est",
            "et",
            "dans",
            "mon",
            "ma",
            "depuis",
            "jambe",
            "avec",
            "pas",
            "mollet",
            "douleur",
            "il",
            "ho",
            "gamba",
            "dopo",
            "giorni",
            "sono",
            "una",
            "tengo",
            "mi",
            "pierna",
            "desde",
            "dolor",
            "después",
            "días",
            "hace",
            "que",
            "los",
            "las",
            "muy",
            "tenho",
            "minha",
            "perna",
            "dias",
            "depois",
            "não",
            // Polish, Swedish, Danish, Turkish
            "mam",
            "nie",
            "się",
            "nogi",
            "noga",
            "jag",
            "har",
            "och",
            "mitt",
            "ben",
            "efter",
            "jeg",
            "bacağım",
            "var",
            "sonra");

    private English() {}

    /** Whether it may be read; a few words that tell nothing are given the benefit of the doubt. */
    public static boolean isLikely(String text) {
        var letters = text.codePoints().filter(Character::isLetter).count();
        var latin = text.codePoints().filter(English::isLatin).count();
        if (2 * latin < letters) return false;
        return count(text, OTHERS) <= count(text, OURS);
    }

    private static long count(String text, Set<String> words) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .filter(word -> words.contains(word.group()))
                .count();
    }

    private static boolean isLatin(int letter) {
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }
}
