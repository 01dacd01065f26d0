package venula.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;

@ApplicationModuleTest
@TestPropertySource(properties = "venula.site.country=GB")
class SiteModuleTest {
    @Autowired
    Site site;

    @Autowired
    DataSource database;

    @Test
    void a_module_learns_where_this_venula_stands() {
        assertThat(site).isEqualTo(new Site(URI.create("http://127.0.0.1:8080"), "GB", false));
    }

    @Test
    void a_module_alone_has_the_database_too() throws Exception {
        try (var connection = database.getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }
}
