package venula.knowledge;

import java.util.List;

/** The rules about one finding, as its file in {@code knowledge/triage/} states them. */
record Table(String finding, String says, Review review, List<Row> rows) {}
