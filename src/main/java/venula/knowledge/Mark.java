package venula.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure a source makes us, in the words a reader sees. */
public enum Mark {
    @JsonProperty("V")
    VERIFIED("verified"),
    @JsonProperty("V2")
    SECONDARY("from a secondary source"),
    @JsonProperty("R")
    RECALLED("pending clinical review"),
    @JsonProperty("P")
    PROPOSED("pending clinical review");

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
