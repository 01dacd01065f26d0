package venula.triage;

import java.time.Instant;
import java.util.Optional;

/** Where advices are kept. */
public interface Advices {
    void add(KeptAdvice advice);

    Optional<KeptAdvice> find(AdviceId id);

    /** Erases those given before a moment, and says how many. */
    int eraseBefore(Instant moment);
}
