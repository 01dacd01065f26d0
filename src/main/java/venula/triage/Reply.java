package venula.triage;

import java.util.List;
import venula.knowledge.Finding;

/** What comes back to somebody who told us something. */
public sealed interface Reply permits Advice, Reply.Information, Reply.AskBack {
    /** The advice that stands if the person does nothing more. */
    default java.util.Optional<Advice> standing() {
        return switch (this) {
            case Advice advice -> java.util.Optional.of(advice);
            case AskBack ask -> java.util.Optional.of(ask.unanswered());
            case Information _ -> java.util.Optional.empty();
        };
    }

    /** A question without a symptom; it gets what is known, and no advice. */
    record Information(List<Finding> about) implements Reply {}

    /** Too little was said to place it; it carries the advice that stands if nobody answers. */
    record AskBack(Advice unanswered) implements Reply {}
}
