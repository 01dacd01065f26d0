package venula.knowledge;

/** The files of {@code knowledge/} cannot be used as they are; the sentence says which and why. */
public final class KnowledgeBroken extends RuntimeException {
    KnowledgeBroken(String sentence) {
        super(sentence);
    }

    KnowledgeBroken(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
