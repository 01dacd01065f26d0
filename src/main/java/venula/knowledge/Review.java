package venula.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * Whether a clinician has signed a file, and exactly which content.
 *
 * @param hash SHA-256 of the file without its review
 */
public record Review(Optional<String> by, Optional<String> role, Optional<String> on, Optional<String> hash) {
    static final Review PENDING = new Review(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @JsonCreator
    static Review pending(String word) {
        if (!word.equals("pending")) throw new IllegalArgumentException("A review is pending or has a signature");
        return PENDING;
    }

    @JsonCreator
    static Review signed(
            @JsonProperty("by") String by,
            @JsonProperty("role") String role,
            @JsonProperty("on") String on,
            @JsonProperty("content-hash") String hash) {
        return new Review(Optional.of(by), Optional.of(role), Optional.of(on), Optional.of(hash));
    }
}
