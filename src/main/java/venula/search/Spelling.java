package venula.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;

/** Reads a word nobody wrote as the nearest one somebody did. */
final class Spelling {
    private static final int LONG_WORD = 8;

    private final IndexReader index;
    private final String field;

    Spelling(IndexReader index, String field) {
        this.index = index;
        this.field = field;
    }

    /** A word as it is written in some passage, how often it is, and how near it came: one is the same. */
    record Guess(String word, int found, float nearness) {}

    Optional<Guess> nearest(String word) throws IOException {
        var written = MultiTerms.getTerms(index, field);
        if (written == null || word.length() < 4 || !word.chars().allMatch(Character::isLetter))
            return Optional.empty();
        var mistakes = word.length() < LONG_WORD ? 1 : 2;
        var near = new FuzzyTermsEnum(written, new Term(field, word), mistakes, 1, true);
        var nearness = near.attributes().addAttribute(BoostAttribute.class);
        var guesses = new PriorityQueue<>(Comparator.comparing(Guess::nearness)
                .thenComparing(Guess::found)
                .thenComparing(Guess::word)
                .reversed());
        for (var term = near.next(); term != null; term = near.next()) {
            guesses.add(new Guess(term.utf8ToString(), near.docFreq(), nearness.getBoost()));
        }
        return Optional.ofNullable(guesses.poll());
    }
}
