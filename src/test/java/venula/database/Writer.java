package venula.database;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process of its own that writes notes without end, and says the number of each once it is kept. */
final class Writer {
    private Writer() {}

    static void main(String[] arguments) throws InterruptedException {
        var database = Database.openAlone(new DatabaseHome.InFolder(Path.of(arguments[0])));
        var notes = JdbcClient.create(database.dataSource());
        while (true) {
            try {
                System.out.println(write(notes));
            } catch (RuntimeException e) {
                Thread.sleep(10);
            }
        }
    }

    private static long write(JdbcClient notes) {
        return notes.sql("INSERT INTO database_note (words) VALUES ('a small bruise') RETURNING id")
                .query(Long.class)
                .single();
    }
}
