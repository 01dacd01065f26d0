package venula.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import venula.Spoken;
import venula.database.Database;
import venula.database.DatabaseHome;
import venula.database.Folders;

class OperatorCommandTest {
    @Test
    void the_link_of_an_operator_is_printed() {
        var spoken = Spoken.by(
                "operator", "add", "--mail", "vera@clinic.example", "--name", "Vera", "--data", Folders.fresh());

        assertThat(spoken.code()).isZero();
        assertThat(spoken.out().strip()).matches("http://127\\.0\\.0\\.1:8080/invitations/[\\w-]{43}");
    }

    @Test
    void it_is_printed_while_the_server_runs_too() {
        var folder = Folders.fresh();
        try (var running = Database.openAlone(new DatabaseHome.InFolder(folder))) {
            var spoken = Spoken.by("operator", "add", "--mail", "v@clinic.example", "--name", "V", "--data", folder);

            assertThat(spoken.code()).isZero();
            assertThat(JdbcClient.create(running.dataSource())
                            .sql("select token from people_invitation")
                            .query(String.class)
                            .single())
                    .isEqualTo(Secret.hash(spoken.out().strip().replaceAll(".*/", "")));
        }
    }

    @Test
    void what_is_no_mail_address_is_told_in_one_sentence() {
        var spoken = Spoken.by("operator", "add", "--mail", "vera", "--name", "Vera", "--data", Folders.fresh());

        assertThat(spoken.code()).isEqualTo(1);
        assertThat(spoken.err()).startsWith("This is no mail address.");
    }
}
