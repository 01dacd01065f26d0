package venula.knowledge;

/** Words somebody wrote that make a claim the evidence contradicts. */
public record Disputed(String claim, String words) {
    public Disputed {
        if (words.isBlank()) throw new IllegalArgumentException("A disputed claim is made in words");
    }

    public boolean isIn(String text) {
        return text.contains(words);
    }
}
