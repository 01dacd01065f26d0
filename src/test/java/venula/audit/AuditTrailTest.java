package venula.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import venula.Spoken;
import venula.database.Database;
import venula.database.DatabaseHome;
import venula.database.TestDatabase;

class AuditTrailTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00.123456789Z"), ZoneOffset.UTC);

    private final String url = TestDatabase.url();
    private final Database database = Database.open(new DatabaseHome.OnServer(url));
    private final AuditTrail trail = AuditTrail.over(database, CLOCK);

    @BeforeEach
    void write() {
        for (var act : new String[] {"invited", "signed-in", "read", "edited", "signed-out"})
            trail.write(new Deed("7", act, "person:7", "role=doctor"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_was_written_is_whole() {
        assertThat(trail.verify().entries()).isEqualTo(5);
        assertThat(trail.verify().flaws()).isEmpty();
        assertThat(Spoken.by("audit", "verify", "--database-url", url))
                .matches(spoken -> spoken.code() == 0)
                .extracting(Spoken::out)
                .asString()
                .startsWith("5 entries, all as they were written. The last seal is ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update audit_entry set who = '8' where number = 3                     | Entry 3 is not what was written
            update audit_entry set at = at + interval '1 second' where number = 1 | Entry 1 is not what was written
            update audit_entry set who = '', act = '7edited' where number = 4     | Entry 4 is not what was written
            delete from audit_entry where number = 2                              | Entry 2 is missing
            delete from audit_entry where number in (2, 3)                        | The entries 2 to 3 are missing
            delete from audit_entry where number = 1                              | Entry 1 is missing
            delete from audit_entry where number = 5                              | Entry 5 is missing
            update audit_end set number = 4                                       | The trail does not end where it was
            """)
    void what_was_edited_or_removed_is_found(String sql, String flaw) {
        new JdbcTemplate(database.dataSource()).update(sql);

        assertThat(trail.verify().flaws()).singleElement().asString().startsWith(flaw);
        assertThat(Spoken.by("audit", "verify", "--database-url", url))
                .matches(spoken -> spoken.code() == 1)
                .extracting(Spoken::out)
                .asString()
                .contains(flaw, "the trail was tampered with");
    }

    @Test
    void entries_that_changed_places_are_found() {
        var sql = new JdbcTemplate(database.dataSource());
        sql.update("update audit_entry set number = 99 where number = 3");
        sql.update("update audit_entry set number = 3 where number = 4");
        sql.update("update audit_entry set number = 4 where number = 99");

        assertThat(trail.verify().flaws()).hasSize(3).allMatch(flaw -> flaw.contains("stands in another place"));
    }

    @Test
    void an_entry_that_is_taken_back_with_its_deed_leaves_the_trail_whole() {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));

        transaction.executeWithoutResult(status -> {
            trail.write(Deed.of("7", "edited", "person:8"));
            status.setRollbackOnly();
        });

        assertThat(trail.verify().entries()).isEqualTo(5);
        assertThat(trail.verify().isWhole()).isTrue();
    }

    @Test
    void many_at_once_make_one_chain() {
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 40)
                    .forEach(number -> many.submit(() -> trail.write(Deed.of("7", "read", "person:" + number))));
        }

        assertThat(trail.verify().entries()).isEqualTo(45);
        assertThat(trail.verify().flaws()).isEmpty();
    }
}
