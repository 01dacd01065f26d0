package venula.reading;

import java.util.Map;

/** The trained reader: how likely each label is said in a text. */
public interface Tagger {
    /**
     * Probabilities by label: a code, {@code gone:code}, {@code no:code}, {@code code/slot}, {@code risk:…} or
     * {@code ask}.
     */
    Map<String, Double> tag(String text);
}
