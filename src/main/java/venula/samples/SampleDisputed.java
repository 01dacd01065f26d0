package venula.samples;

import java.util.List;
import venula.knowledge.Disputed;
import venula.knowledge.Knowledge;

/** A disputed claim as a file writes it. */
record SampleDisputed(String claim, String words) {
    static List<Disputed> of(List<SampleDisputed> written, Knowledge knowledge) {
        return written.stream().map(one -> one.disputed(knowledge)).toList();
    }

    private Disputed disputed(Knowledge knowledge) {
        if (knowledge.dispute(claim).isEmpty())
            throw new IllegalArgumentException("Nothing is known against \"" + claim + "\"");
        return new Disputed(claim, words);
    }
}
