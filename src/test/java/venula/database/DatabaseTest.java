package venula.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseTest {
    @Test
    void what_is_written_is_there_after_the_next_start() {
        var home = new DatabaseHome.InFolder(Folders.fresh());

        write(home, "spider veins on the left calf");

        assertThat(notes(home)).containsExactly("spider veins on the left calf");
    }

    @Test
    void a_command_joins_the_server_that_runs_in_the_folder() {
        var home = new DatabaseHome.InFolder(Folders.fresh());

        try (var serving = Database.openAlone(home)) {
            write(home, "from the command line");

            assertThat(notes(serving)).containsExactly("from the command line");
        }
    }

    @Test
    void the_program_is_the_version_it_is_named_after() throws Exception {
        var program = Program.in(DataFolder.at(Folders.fresh()));
        var version = new ProcessBuilder(program.tool("postgres"), "--version").start();

        assertThat(version.inputReader().readLine()).endsWith(" " + Program.VERSION);
    }

    @Test
    void venula_is_no_superuser_and_its_password_is_readable_by_us_alone() throws Exception {
        var folder = Folders.fresh();

        try (var database = Database.open(new DatabaseHome.InFolder(folder))) {
            assertThat(JdbcClient.create(database.dataSource())
                            .sql("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
                            .query(Boolean.class)
                            .single())
                    .isFalse();
        }
        assertThat(Files.getPosixFilePermissions(folder.resolve("password"))).hasToString("[OWNER_READ, OWNER_WRITE]");
    }

    private static void write(DatabaseHome home, String words) {
        try (var database = Database.open(home)) {
            JdbcClient.create(database.dataSource())
                    .sql("INSERT INTO database_note (words) VALUES (?)")
                    .param(words)
                    .update();
        }
    }

    private static List<String> notes(DatabaseHome home) {
        try (var database = Database.open(home)) {
            return notes(database);
        }
    }

    private static List<String> notes(Database database) {
        return JdbcClient.create(database.dataSource())
                .sql("SELECT words FROM database_note")
                .query(String.class)
                .list();
    }
}
