package venula.people;

import static venula.people.Moments.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations in the table {@code people_invitation}, known by the hash of their token. */
@Component
final class InvitationTable {
    private static final String OPEN = " where token = :token and used_at is null and expires_at > :now ";

    private final JdbcClient database;

    InvitationTable(JdbcClient database) {
        this.database = database;
    }

    /** The newest invitation to a mail is the only open one. */
    void add(String token, Invitation invitation, Instant expires) {
        database.sql("""
                        insert into people_invitation (token, mail, name, role, expires_at)
                        values (:token, :mail, :name, :role, :expires)
                        on conflict (mail) where used_at is null do update
                        set token = excluded.token, name = excluded.name, role = excluded.role,
                            expires_at = excluded.expires_at, password = null, secret = null
                        """)
                .param("token", token)
                .param("mail", invitation.mail())
                .param("name", invitation.name())
                .param("role", invitation.role().code())
                .param("expires", at(expires))
                .update();
    }

    Optional<Invitation> find(String token, Instant now) {
        return database.sql("select mail, name, role, secret from people_invitation" + OPEN)
                .param("token", token)
                .param("now", at(now))
                .query(InvitationTable::invitation)
                .optional();
    }

    /** The password as hash, and the secret of the second factor. */
    boolean prepare(String token, Joining joining, Instant now) {
        return database.sql("update people_invitation set name = :name, password = :password, secret = :secret" + OPEN)
                        .param("token", token)
                        .param("now", at(now))
                        .param("name", joining.name())
                        .param("password", joining.password())
                        .param("secret", joining.secret())
                        .update()
                == 1;
    }

    record Joining(String name, String password, String secret) {}

    /** One statement, so that an invitation is used once and nobody joins without recovery codes. */
    boolean complete(String token, List<String> recovery, long step, Instant now) {
        return database.sql("with used as (update people_invitation set used_at = :now" + OPEN + """
                            and secret is not null
                            returning mail, name, role, password, secret),
                        joined as (
                            insert into people_person (mail, name, roles, password, secret, last_step, joined_at)
                            select mail, name, array[role], password, secret, :step, :now from used returning id),
                        codes as (
                            insert into people_recovery (person, code)
                            select id, unnest(cast(:recovery as text[])) from joined)
                        select count(*) from joined
                        """)
                        .param("token", token)
                        .param("now", at(now))
                        .param("step", step)
                        .param("recovery", recovery.toArray(String[]::new))
                        .query(Long.class)
                        .single()
                == 1;
    }

    /** What is kept of a used invitation holds no password and no secret. */
    void forget(String token) {
        database.sql("update people_invitation set password = null, secret = null where token = :token")
                .param("token", token)
                .update();
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getString("mail"),
                row.getString("name"),
                Role.of(row.getString("role")),
                Optional.ofNullable(row.getString("secret")));
    }
}
