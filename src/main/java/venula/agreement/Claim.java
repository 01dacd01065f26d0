package venula.agreement;

import java.util.Optional;
import venula.knowledge.Matter;

/**
 * What a sentence of an answer says.
 *
 * @param subject what it is about, such as stockings
 * @param matter the thing within the subject, such as stockings at night
 * @param span how long, if it says so
 * @param quote its exact words
 * @param from where they begin in the answer
 */
public record Claim(
        String subject,
        String matter,
        Matter.Kind kind,
        Stance stance,
        Optional<Span> span,
        Scope scope,
        String quote,
        int from) {
    boolean isTimed() {
        return kind == Matter.Kind.WAIT;
    }

    /** How long one has to wait for it; unknown where it is only forbidden. */
    Optional<Span> untilThen() {
        if (span.isPresent()) return span;
        return stance.isFor() ? Optional.of(Span.NONE) : Optional.empty();
    }
}
