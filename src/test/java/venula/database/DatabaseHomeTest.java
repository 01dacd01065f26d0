package venula.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseHomeTest {
    @ParameterizedTest
    @CsvSource({
        "postgresql://db.clinic/venula, jdbc:postgresql://db.clinic/venula",
        "postgres://lind:s3cret@db:5433/venula, jdbc:postgresql://db:5433/venula?user=lind&password=s3cret",
        "postgresql://lind:a@b@db/venula?ssl=true, jdbc:postgresql://db/venula?ssl=true&user=lind&password=a@b",
        "jdbc:postgresql://db/venula?user=lind, jdbc:postgresql://db/venula?user=lind",
    })
    void a_server_is_named_as_postgresql_or_as_java_does(String written, String understood) {
        assertThat(new DatabaseHome.OnServer(written).jdbcUrl()).isEqualTo(understood);
    }

    @Test
    void what_is_shown_of_an_address_holds_no_password() {
        assertThat(new DatabaseHome.OnServer("postgresql://lind:s3cret@db:5433/venula").place())
                .isEqualTo("db:5433/venula");
    }

    @Test
    void a_server_that_does_not_answer_is_refused_in_one_sentence() {
        assertThatThrownBy(() -> Database.open(new DatabaseHome.OnServer("postgresql://x:y@127.0.0.1:1/venula")))
                .isInstanceOf(DatabaseUnreachable.class)
                .hasMessageStartingWith("The database at 127.0.0.1:1/venula cannot be used: ")
                .hasMessageNotContaining("\n");
    }

    @Test
    void what_is_no_address_is_refused() {
        assertThatThrownBy(() -> Database.open(new DatabaseHome.OnServer("mysql://db/venula")))
                .isInstanceOf(DatabaseUnreachable.class)
                .hasMessageContaining("is named like postgresql://");
    }
}
