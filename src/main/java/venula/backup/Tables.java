package venula.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import venula.backup.Contents.Table;

/** The tables of one schema: read whole as they are at one moment, or written whole or not at all. */
final class Tables {
    private final DataSource source;
    private final String schema;

    Tables(DataSource source, String schema) {
        this.source = source;
        this.schema = schema;
    }

    Catalogue catalogue() {
        return new Catalogue(sql(), schema);
    }

    <T> T atOneMoment(Supplier<T> work) {
        var moment = new DefaultTransactionDefinition();
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        moment.setReadOnly(true);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(source), moment);
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    void allOrNothing(Runnable work) {
        new TransactionTemplate(new JdbcTransactionManager(source)).executeWithoutResult(status -> work.run());
    }

    long copyOut(Catalogue.Table table, OutputStream rows) {
        var words = "COPY %s.%s (%s) TO STDOUT".formatted(schema, table.name(), String.join(", ", table.columns()));
        return copying(copies -> copies.copyOut(words, rows));
    }

    long copyIn(Table table, InputStream rows) {
        var words = "COPY %s.%s (%s) FROM STDIN".formatted(schema, table.name(), String.join(", ", table.columns()));
        return copying(copies -> copies.copyIn(words, rows));
    }

    JdbcClient sql() {
        return JdbcClient.create(source);
    }

    private long copying(Copy copy) {
        ConnectionCallback<Long> callback = connection -> {
            try {
                return copy.with(connection.unwrap(PGConnection.class).getCopyAPI());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        return Objects.requireNonNull(new JdbcTemplate(source).execute(callback));
    }

    private interface Copy {
        long with(CopyManager copies) throws SQLException, IOException;
    }
}
