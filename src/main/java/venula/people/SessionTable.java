package venula.people;

import static venula.people.Moments.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions in the table {@code people_session}, known by the hash of their token. */
@Component
final class SessionTable {
    private final JdbcClient database;

    SessionTable(JdbcClient database) {
        this.database = database;
    }

    /** Since when a session must have begun and been seen to be alive. */
    record Alive(Instant began, Instant seen) {}

    void add(String token, long person, Instant now) {
        database.sql("""
                        insert into people_session (token, person, began_at, seen_at)
                        values (:token, :person, :now, :now)
                        """)
                .param("token", token)
                .param("person", person)
                .param("now", at(now))
                .update();
    }

    Optional<SignedIn> see(String token, Alive alive, Instant now) {
        return database.sql("""
                        update people_session it set seen_at = :now
                        from people_person person
                        where person.id = it.person and token = :token and began_at > :began and seen_at > :seen
                        returning person.id, mail, name, roles, it.id as session
                        """)
                .param("token", token)
                .param("now", at(now))
                .param("began", at(alive.began()))
                .param("seen", at(alive.seen()))
                .query((row, number) -> new SignedIn(PersonTable.person(row, number), row.getLong("session")))
                .optional();
    }

    List<Session> of(long person, Alive alive) {
        return database.sql("""
                        select id, began_at, seen_at from people_session
                        where person = :person and began_at > :began and seen_at > :seen
                        order by seen_at desc, id desc
                        """)
                .param("person", person)
                .param("began", at(alive.began()))
                .param("seen", at(alive.seen()))
                .query(SessionTable::session)
                .list();
    }

    void end(long person, long session) {
        database.sql("delete from people_session where person = :person and id = :session")
                .param("person", person)
                .param("session", session)
                .update();
    }

    void end(String token) {
        database.sql("delete from people_session where token = :token")
                .param("token", token)
                .update();
    }

    void eraseDead(Alive alive) {
        database.sql("delete from people_session where began_at <= :began or seen_at <= :seen")
                .param("began", at(alive.began()))
                .param("seen", at(alive.seen()))
                .update();
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        return new Session(
                row.getLong("id"),
                row.getObject("began_at", OffsetDateTime.class).toInstant(),
                row.getObject("seen_at", OffsetDateTime.class).toInstant());
    }
}
