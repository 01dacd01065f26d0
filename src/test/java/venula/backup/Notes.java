package venula.backup;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import venula.database.Database;

/** Rows that are hard to copy: they answer each other, hold pictures, and words with everything that has a meaning. */
record Notes(JdbcClient sql) {
    static final String AWKWARD = "tab\t, quote ', backslash \\N, line\nbreak, ölig, 𝄞, \\.";

    static Notes in(Database database) {
        return new Notes(JdbcClient.create(database.dataSource()));
    }

    void write(String words) {
        sql.sql("INSERT INTO database_note (words) VALUES (?)").param(words).update();
    }

    /** A question of which the answer has the smaller number. */
    void converse() {
        sql.sql("""
                        INSERT INTO database_note (words, picture, said) VALUES (?, '\\x00ff5c2e', '{"pain": 3}');
                        """).param(AWKWARD).update();
        write("an answer");
        sql.sql("UPDATE database_note SET answers = (SELECT max(id) FROM database_note) WHERE words = ?")
                .param(AWKWARD)
                .update();
    }

    List<String> words() {
        return sql.sql("SELECT words FROM database_note ORDER BY id")
                .query(String.class)
                .list();
    }

    List<String> rows() {
        return sql.sql("SELECT note::text FROM database_note note ORDER BY id")
                .query(String.class)
                .list();
    }

    long nextNumber() {
        return sql.sql("INSERT INTO database_note (words) VALUES ('one more') RETURNING id")
                .query(Long.class)
                .single();
    }
}
