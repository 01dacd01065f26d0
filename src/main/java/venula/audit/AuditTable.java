package venula.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import venula.database.Database;

/** The tables {@code audit_entry} and {@code audit_end}. */
final class AuditTable {
    private static final int AT_A_TIME = 1000;

    private final JdbcClient database;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    private AuditTable(DataSource source) {
        var template = new JdbcTemplate(source);
        template.setFetchSize(AT_A_TIME);
        this.database = JdbcClient.create(template);
        var transactions = new JdbcTransactionManager(source);
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    static AuditTable in(Database database) {
        return new AuditTable(database.dataSource());
    }

    /** The number and the seal of the last entry. */
    record End(long number, String seal) {}

    /** Who comes next waits until the transaction is over, so that the chain does not fork. */
    void append(Function<End, Entry> next) {
        writing.executeWithoutResult(_ -> add(next.apply(end("select number, seal from audit_end for update"))));
    }

    /** All entries as they are at one moment, and the end of the trail at that moment. */
    End each(Consumer<Entry> reader) {
        return Objects.requireNonNull(reading.execute(_ -> {
            database.sql("select number, at, who, act, about, detail, seal from audit_entry order by number")
                    .query(row -> {
                        reader.accept(entry(row));
                    });
            return end("select number, seal from audit_end");
        }));
    }

    private End end(String sql) {
        return database.sql(sql)
                .query((row, _) -> new End(row.getLong("number"), row.getString("seal")))
                .single();
    }

    private void add(Entry entry) {
        database.sql("""
                        insert into audit_entry (number, at, who, act, about, detail, seal)
                        values (:number, :at, :who, :act, :about, :detail, :seal)
                        """)
                .param("number", entry.number())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("who", entry.deed().who())
                .param("act", entry.deed().act())
                .param("about", entry.deed().about())
                .param("detail", entry.deed().detail())
                .param("seal", entry.seal())
                .update();
        database.sql("update audit_end set number = :number, seal = :seal")
                .param("number", entry.number())
                .param("seal", entry.seal())
                .update();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var deed =
                new Deed(row.getString("who"), row.getString("act"), row.getString("about"), row.getString("detail"));
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new Entry(row.getLong("number"), at, deed, row.getString("seal"));
    }
}
