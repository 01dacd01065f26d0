package venula.knowledge;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The rules about one finding, as its file in {@code knowledge/triage/} states them. */
record Table(String finding, String says, Review review, List<Row> rows) {
    Table with(UnaryOperator<Stream<Row>> change) {
        return new Table(finding, says, review, change.apply(rows.stream()).toList());
    }
}
