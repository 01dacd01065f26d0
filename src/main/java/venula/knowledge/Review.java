package venula.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a clinician has signed a file: pending without a signature. */
public record Review(Optional<Signature> signature) {
    static final Review PENDING = new Review(Optional.empty());

    /**
     * Who stands for a file.
     *
     * @param hash SHA-256 of the content that was read, without the review
     */
    public record Signature(String by, String role, LocalDate on, String hash) {}

    @JsonCreator
    static Review pending(String word) {
        if (!word.equals("pending")) throw new IllegalArgumentException("A review is pending or has a signature");
        return PENDING;
    }

    @JsonCreator
    static Review signed(
            @JsonProperty("by") String by,
            @JsonProperty("role") String role,
            @JsonProperty("on") LocalDate on,
            @JsonProperty("content-hash") String hash) {
        return new Review(Optional.of(new Signature(by, role, on, hash)));
    }

    public boolean isSigned() {
        return signature.isPresent();
    }
}
