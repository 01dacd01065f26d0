package venula.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What to look for when a question is asked: its words, the nearest to its misspelt ones, and other names. */
final class Wording {
    private static final float OTHER_NAME = 0.7f;

    private final IndexReader index;
    private final float wordsOfText;
    private final Synonyms synonyms;
    private final Spelling spelling;

    Wording(IndexReader index, Settings settings, Synonyms synonyms) {
        this.index = index;
        this.wordsOfText = (float) settings.wordsOfText();
        this.synonyms = synonyms;
        this.spelling = new Spelling(index, Words.WRITTEN);
    }

    private record Stem(String stem, float weight) {}

    Query query(String question) throws IOException {
        var query = new BooleanQuery.Builder();
        var stems = stems(question);
        for (var stem : stems) add(query, List.of(stem.stem()), stem.weight());
        for (var other : synonyms.of(stems.stream().map(Stem::stem).toList())) add(query, other, OTHER_NAME);
        return query.build();
    }

    private List<Stem> stems(String question) throws IOException {
        var written = Language.WRITTEN.words(question);
        var stems = Language.STEMS.words(question);
        var found = new ArrayList<Stem>();
        for (var i = 0; i < stems.size(); i++) found.add(stem(stems.get(i), written.get(i)));
        return found;
    }

    private Stem stem(String stem, String written) throws IOException {
        if (isKnown(stem)) return new Stem(stem, 1);
        return spelling.nearest(written)
                .map(guess -> new Stem(Language.STEMS.words(guess.word()).getFirst(), guess.nearness()))
                .orElse(new Stem(stem, 1));
    }

    private boolean isKnown(String stem) throws IOException {
        return index.docFreq(new Term(Words.HEADING, stem)) + index.docFreq(new Term(Words.TEXT, stem)) > 0;
    }

    private void add(BooleanQuery.Builder query, List<String> phrase, float weight) {
        query.add(new BoostQuery(in(Words.HEADING, phrase), weight), Occur.SHOULD);
        if (wordsOfText > 0) query.add(new BoostQuery(in(Words.TEXT, phrase), weight * wordsOfText), Occur.SHOULD);
    }

    private static Query in(String field, List<String> phrase) {
        if (phrase.size() == 1) return new TermQuery(new Term(field, phrase.getFirst()));
        return new PhraseQuery(field, phrase.toArray(String[]::new));
    }
}
