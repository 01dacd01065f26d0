package venula.search;

import java.util.List;

/**
 * How much each sign of fitness counts, by what the passages hold: texts that answer, or only questions.
 *
 * @param words the share of the words in the score; the meaning has the rest
 * @param wordsOfText how much a word in the text counts beside one in the heading
 */
record Settings(double words, double wordsOfText) {
    /** The share of the model that tells sameness in the meaning; the answering one has the rest. */
    static final double SAME = 0.4;

    /** How much the parts of a passage that are read for their meaning count, if it has them. */
    static final double HEADING = 0.25;

    static final double NAMES = 0.15;
    static final double TEXT = 0.6;

    static Settings suiting(List<Passage> passages) {
        var texts =
                passages.stream().filter(passage -> !passage.text().isBlank()).count();
        if (texts == 0) return new Settings(0.05, 0);
        return new Settings(0.17, 0.6 * texts / passages.size());
    }
}
