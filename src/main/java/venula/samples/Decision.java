package venula.samples;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import venula.database.Database;

/** Whether this database starts with samples; decided once and kept in the table {@code samples_decision}. */
@Component
final class Decision {
    private final JdbcClient database;

    Decision(JdbcClient database) {
        this.database = database;
    }

    static Decision in(Database database) {
        return new Decision(JdbcClient.create(database.dataSource()));
    }

    /** Decides, unless that has been done before; then it is false. */
    boolean isMadeNow(boolean load) {
        return database.sql("insert into samples_decision (loaded) values (:load) on conflict do nothing")
                        .param("load", load)
                        .update()
                > 0;
    }

    /** Samples that were removed stay away. */
    void isNoFromNowOn() {
        database.sql("""
                        insert into samples_decision (loaded) values (false)
                        on conflict (once) do update set loaded = false, decided_at = now()
                        """).update();
    }
}
