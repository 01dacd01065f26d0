package venula.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People in the tables {@code people_person} and {@code people_recovery}. */
@Component
final class PersonTable {
    private final JdbcClient database;

    PersonTable(JdbcClient database) {
        this.database = database;
    }

    /** What somebody must know and have to sign in. */
    record Lock(long person, String password, String secret) {}

    boolean has(String mail) {
        return database.sql("select exists (select from people_person where mail = :mail)")
                .param("mail", mail)
                .query(Boolean.class)
                .single();
    }

    Optional<Lock> lock(String mail) {
        return database.sql("select id, password, secret from people_person where mail = :mail")
                .param("mail", mail)
                .query((row, number) -> new Lock(row.getLong("id"), row.getString("password"), row.getString("secret")))
                .optional();
    }

    List<Person> all() {
        return database.sql("select id, mail, name, roles from people_person order by name, id")
                .query(PersonTable::person)
                .list();
    }

    /** False when a code of this half minute or a later one was used already. */
    boolean use(long person, long step) {
        return database.sql("update people_person set last_step = :step where id = :person and last_step < :step")
                        .param("person", person)
                        .param("step", step)
                        .update()
                == 1;
    }

    /** False when there is no such recovery code, or none any more. */
    boolean useRecovery(long person, String code) {
        return database.sql("delete from people_recovery where person = :person and code = :code")
                        .param("person", person)
                        .param("code", code)
                        .update()
                == 1;
    }

    static Person person(ResultSet row, int number) throws SQLException {
        var roles = Stream.of((String[]) row.getArray("roles").getArray()).map(Role::of);
        return new Person(
                row.getLong("id"),
                row.getString("mail"),
                row.getString("name"),
                roles.collect(Collectors.toUnmodifiableSet()));
    }
}
