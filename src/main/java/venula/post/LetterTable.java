package venula.post;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import venula.database.Database;

/** Letters in the table {@code post_letter}. */
final class LetterTable {
    private final JdbcClient database;

    private LetterTable(JdbcClient database) {
        this.database = database;
    }

    static LetterTable in(Database database) {
        return new LetterTable(JdbcClient.create(database.dataSource()));
    }

    void add(UUID id, String occasion, Letter letter, Instant now) {
        database.sql("""
                        insert into post_letter
                            (id, occasion, recipient, subject, body, stop, written_at, state, due_at)
                        values (:id, :occasion, :recipient, :subject, :body, :stop, :now, 'waiting', :now)
                        on conflict (occasion) do nothing
                        """)
                .param("id", id)
                .param("occasion", occasion)
                .param("recipient", letter.recipient())
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("stop", letter.stop().map(URI::toString).orElse(null))
                .param("now", at(now))
                .update();
    }

    /** The next letter that is due; from now on it is leaving, and nobody else takes it. */
    Optional<Queued> take(Instant now) {
        return database.sql("""
                        update post_letter set state = 'leaving'
                        where id = (
                            select id from post_letter
                            where state = 'waiting' and due_at <= :now
                            order by due_at
                            limit 1
                            for update skip locked)
                        returning id, recipient, subject, body, stop, tries
                        """)
                .param("now", at(now))
                .query(LetterTable::queued)
                .optional();
    }

    void sent(Queued letter) {
        state(letter, "sent", null);
    }

    void kept(Queued letter) {
        state(letter, "kept", null);
    }

    void failed(Queued letter, String problem) {
        state(letter, "failed", problem);
    }

    private void state(Queued letter, String state, @Nullable String problem) {
        database.sql("update post_letter set state = :state, tries = tries + 1, problem = :problem where id = :id")
                .param("state", state)
                .param("problem", problem)
                .param("id", letter.id())
                .update();
    }

    void later(Queued letter, Instant due) {
        database.sql("""
                        update post_letter
                        set state = 'waiting', tries = tries + 1, due_at = :due
                        where id = :id
                        """).param("due", at(due)).param("id", letter.id()).update();
    }

    private static Queued queued(ResultSet row, int number) throws SQLException {
        var letter = new Letter(
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                Optional.ofNullable(row.getString("stop")).map(URI::create));
        return new Queued(row.getObject("id", UUID.class), letter, row.getInt("tries"));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
