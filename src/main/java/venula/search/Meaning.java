package venula.search;

import venula.encoder.Encoder;

/** How alike a question and each passage are to one model. */
final class Meaning {
    private final Parts parts;
    private final Rows headings;
    private final Rows names;
    private final Rows texts;

    Meaning(Parts parts, Encoder encoder) {
        this.parts = parts;
        this.headings = new Rows(encoder.encodeAll(parts.heading().texts()));
        this.names = new Rows(encoder.encodeAll(parts.names().texts()));
        this.texts = new Rows(encoder.encodeAll(parts.text().texts()));
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
