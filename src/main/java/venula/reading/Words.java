package venula.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A text as words, each with its clause and sentence. */
record Words(List<Word> all) {
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}]++(?:['’`]\\p{L}++)*+|[.!?;:,()\\n–—…&/+%]|-(?= )");
    private static final String SENTENCE_ENDS = ".!?\n…";
    private static final int LONGEST_SENTENCE = 150;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /**
     * One word.
     *
     * @param text in small letters, without accents and apostrophes
     * @param clause counted through the text; "but" and "though" begin a new one
     * @param sentence counted through the text; who writes without a stop is read in pieces
     */
    record Word(String text, int clause, int sentence, int start, int end) {}

    static Words of(String text) {
        var written = new Writing();
        var tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            var token = tokens.group();
            if (Character.isLetterOrDigit(token.codePointAt(0)))
                written.word(plain(token), tokens.start(), tokens.end());
            else if (ends(text, token, tokens.start())) written.newSentence();
            else if (!JOINS.contains(token)) written.clause++;
        }
        return new Words(List.copyOf(written.words));
    }

    private static final class Writing {
        private final List<Word> words = new ArrayList<>();
        private int clause;
        private int sentence;
        private int begin;

        private void word(String plain, int start, int end) {
            if (BREAKS.contains(plain)) clause++;
            if (words.size() - begin >= LONGEST_SENTENCE) newSentence();
            words.add(new Word(plain, clause, sentence, start, end));
        }

        private void newSentence() {
            sentence++;
            clause++;
            begin = words.size();
        }
    }

    private static final Set<String> JOINS = Set.of("/", "&", "+");
    private static final List<String> BREAKS =
            List.of("but", "however", "although", "though", "except", "whereas", "yet", "just", "only");

    private static boolean ends(String text, String token, int at) {
        return SENTENCE_ENDS.contains(token) && !betweenDigits(text, at);
    }

    private static boolean betweenDigits(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private static String plain(String token) {
        var small = token.toLowerCase(Locale.ROOT).replaceAll("['’`]", "");
        return ACCENTS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
    }

    int size() {
        return all.size();
    }

    Word at(int index) {
        return all.get(index);
    }
}
