package venula.knowledge;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something doctors say yes or no to, and how it is put in words.
 *
 * @param matter its short name
 * @param subject what it is about, such as stockings
 * @param about one list of phrases for each thing that must be spoken of
 * @param besides phrases that show something else is meant
 * @param yes phrases that say yes to it, beside those of its kind
 * @param no phrases that say no
 * @param evidence claims of the evidence that speak of it
 */
public record Matter(
        String matter,
        String subject,
        Kind kind,
        List<List<String>> about,
        List<String> besides,
        List<String> yes,
        List<String> no,
        List<String> evidence) {
    /** What can be said of a matter. */
    public enum Kind {
        /** Do it, or do not. */
        ADVICE,
        /** It may be done at once, later or not at all. */
        WAIT,
        /** It is so, or it is not. */
        FACT,
        /** How often it happens. */
        OFTEN,
        /** How long it takes. */
        SPAN,
        /** Which of two is better; what is better is {@code yes}, the other {@code no}. */
        COMPARE
    }

    public Matter {
        if (about.isEmpty()) throw new IllegalArgumentException(matter + " is about nothing");
        if (kind == Kind.COMPARE && (yes.isEmpty() || no.isEmpty()))
            throw new IllegalArgumentException(matter + " has no two sides");
    }

    Stream<String> phrases() {
        var spokenOf = about.stream().flatMap(List::stream);
        return Stream.of(spokenOf, besides.stream(), yes.stream(), no.stream()).flatMap(all -> all);
    }

    record Sheet(Review review, List<Matter> matters) {}
}
