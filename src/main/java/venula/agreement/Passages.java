package venula.agreement;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Cuts an answer into sentences, and puts one that leans on the one before ("It does nothing.") to it.
 *
 * @param othersSay words that hand on somebody else's opinion
 */
record Passages(Phrasing othersSay) {
    private static final String LEANS = "(?i)(i|it|they|that|this|these|those|not|never|no|but|yes|so)\\b.*";
    private static final int NAMING = 3;
    private static final String OWN_VIEW =
            " (but|however|yet|though|personally|i disagree|i do not agree|i dont agree) ";

    /** Sentences with their place in the answer; other people's opinions are left out of the words. */
    record Passage(String quote, int from, Words words) {
        boolean isQuestion() {
            return quote.endsWith("?");
        }

        /** "Arnica?" only names what is spoken of next. */
        boolean isQuestionOfItsOwn() {
            return isQuestion() && quote.strip().split("\\s+").length > NAMING;
        }
    }

    private record Cut(String answer, int from, String sentence) {}

    List<Passage> of(String answer, Predicate<Words> isAboutSomething) {
        var all = new ArrayList<Passage>();
        var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(answer);
        int from = sentences.first();
        for (int to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next())
            add(new Cut(answer, from, answer.substring(from, to).strip()), all, isAboutSomething);
        return all;
    }

    private void add(Cut cut, List<Passage> all, Predicate<Words> isAboutSomething) {
        var sentence = cut.sentence();
        var leans = sentence.matches("(?s)" + LEANS) && !isAboutSomething.test(Words.of(sentence));
        if (leans && !all.isEmpty() && !all.getLast().isQuestionOfItsOwn()) {
            int start = all.removeLast().from();
            var both = cut.answer().substring(start, cut.from()) + sentence;
            all.add(new Passage(both, start, own(both)));
        } else if (!sentence.isBlank()) {
            all.add(new Passage(sentence, cut.from(), own(sentence)));
        }
    }

    private Words own(String quote) {
        var words = Words.of(quote);
        if (!othersSay.isIn(words)) return words;
        var parts = words.text().split(OWN_VIEW, 2);
        return new Words(parts.length == 2 && !othersSay.isIn(new Words(" " + parts[1])) ? " " + parts[1] : " ");
    }
}
