package venula.search;

import java.util.Optional;
import venula.encoder.Encoder;

/** How alike a question and each passage are to one model. */
final class Meaning {
    private final Parts parts;
    private final Rows headings;
    private final Rows names;
    private final Rows texts;

    /** What was read before is taken from there. */
    Meaning(Parts parts, Encoder encoder, Optional<Meaning> before) {
        this.parts = parts;
        this.headings = Rows.of(parts.heading().texts(), encoder, before.map(it -> it.headings));
        this.names = Rows.of(parts.names().texts(), encoder, before.map(it -> it.names));
        this.texts = Rows.of(parts.text().texts(), encoder, before.map(it -> it.texts));
    }

    /** Of every passage the mean of the parts it has. */
    float[] likeness(float[] question) {
        var mean = new Mean(parts.passages());
        mean.add(parts.heading().best(headings.likeness(question), parts.passages()), Settings.HEADING);
        mean.add(parts.names().best(names.likeness(question), parts.passages()), Settings.NAMES);
        mean.add(parts.text().best(texts.likeness(question), parts.passages()), Settings.TEXT);
        return mean.values();
    }
}
