package venula.knowledge;

import venula.problem.Refusal;

/** The files of {@code knowledge/} cannot be used as they are; the sentence says which and why. */
public final class KnowledgeBroken extends Refusal {
    KnowledgeBroken(String sentence) {
        super(sentence.replaceAll("\\s+", " "));
    }

    KnowledgeBroken(String sentence, Throwable cause) {
        this(sentence);
        initCause(cause);
    }
}
