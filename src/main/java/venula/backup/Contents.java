package venula.backup;

import java.time.Instant;
import java.util.List;

/** What a backup says it holds. */
record Contents(int format, String version, Instant at, List<Table> tables, List<Sequence> sequences) {
    static final int FORMAT = 1;

    /** One table: its rows are in the file of the same name, in the text form of PostgreSQL's COPY. */
    record Table(String name, List<String> columns, long rows, String sha256) {}

    /** A counter, and the last number it gave. */
    record Sequence(String name, long last) {}

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
