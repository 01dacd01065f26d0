package venula.agreement;

import java.util.Locale;
import java.util.Map;

/** A sentence as phrases see it: small letters, one blank round every word and stop, no apostrophes. */
record Words(String text) {
    private static final Map<String, String> SPELT = Map.of("%", " percent ", "&", " and ", "½", " half ", "—", " , ");

    static Words of(String sentence) {
        var plain = sentence.toLowerCase(Locale.ROOT);
        for (var sign : SPELT.entrySet()) plain = plain.replace(sign.getKey(), sign.getValue());
        plain = plain.replaceAll("['’`]", "")
                .replaceAll("(\\d)\\s*[-–]\\s*(\\d)", "$1 to $2")
                .replaceAll("\\s[-–]\\s", " , ")
                .replaceAll("(\\d)\\.(\\d)", "$1p$2")
                .replaceAll("(\\d)([a-z])", "$1 $2")
                .replaceAll("[,:()]", " , ")
                .replaceAll("[.!;?]+", " . ")
                .replaceAll("[^a-z0-9,.]+", " ");
        return new Words(" " + plain.strip() + " ");
    }

    /** How many words lie between two places, whichever comes first. */
    int distance(int one, int other) {
        var between = text.substring(Math.min(one, other), Math.max(one, other));
        return (int) between.chars().filter(sign -> sign == ' ').count();
    }

    /** Whether a stop lies between two places. */
    boolean isParted(int one, int other) {
        var between = text.substring(Math.min(one, other), Math.max(one, other));
        return between.contains(" . ") || between.contains(" , ") || between.contains(" but ");
    }

    Words part(int from, int to) {
        return new Words(" " + text.substring(from, to));
    }
}
