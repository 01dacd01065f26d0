package venula.people;

import static venula.people.Moments.at;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Failed attempts to sign in, in the table {@code people_attempt}, known by a hash of whom or whence. */
@Component
final class AttemptTable {
    private final JdbcClient database;

    AttemptTable(JdbcClient database) {
        this.database = database;
    }

    /**
     * Counts an attempt as failed before it is made, so that many at once gain nothing. False when it comes too early:
     * after some free ones each failure doubles the wait, and a day of quiet forgets them.
     */
    boolean begin(String who, int free, Instant now) {
        return database.sql("""
                        insert into people_attempt as it (who, failures, free_at) values (:who, 1, :now)
                        on conflict (who) do update set
                            failures = case when it.free_at < :now - interval '1 day' then 1 else it.failures + 1 end,
                            free_at = :now + case
                                when it.failures + 1 < :free or it.free_at < :now - interval '1 day' then interval '0'
                                else least(interval '1 hour',
                                    interval '30 seconds' * power(2, least(it.failures + 1 - :free, 10))) end
                        where it.free_at <= :now
                        """)
                        .param("who", who)
                        .param("free", free)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /** It was no failure. */
    void takeBack(String who, Instant now) {
        database.sql("update people_attempt set failures = greatest(failures - 1, 0), free_at = :now where who = :who")
                .param("who", who)
                .param("now", at(now))
                .update();
    }

    void clear(String who) {
        database.sql("delete from people_attempt where who = :who")
                .param("who", who)
                .update();
    }

    void eraseBefore(Instant moment) {
        database.sql("delete from people_attempt where free_at < :moment")
                .param("moment", at(moment))
                .update();
    }
}
