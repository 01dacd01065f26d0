package venula.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest
class DatabaseModuleTest {
    @Autowired
    JdbcClient sql;

    @Test
    void a_test_finds_the_tables_there_and_empty() {
        assertThat(sql.sql("SELECT count(*) FROM database_note")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void two_tests_of_the_run_never_share_a_database() {
        assertThat(TestDatabase.url()).isNotEqualTo(TestDatabase.url());
    }
}
