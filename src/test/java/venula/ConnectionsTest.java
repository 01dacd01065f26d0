package venula;

import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import venula.articles.Articles;
import venula.questions.Questions;

@WholeHouse
class ConnectionsTest {
    private static final List<String> PAGES = List.of(
            "/questions",
            "/questions/bruises-how-long",
            "/topics",
            "/topics/bruises",
            "/articles",
            "/articles/red-flags",
            "/doctors",
            "/doctors/beaurivel",
            "/practices/millrace");

    @Test
    void whoever_reads_the_database_gives_the_connection_back(
            @Autowired MockMvc browser,
            @Autowired Questions questions,
            @Autowired Articles articles,
            @Autowired DataSource database)
            throws Exception {
        for (var page : PAGES) browser.perform(get(page)).andExpect(status().isOk());
        questions.all();
        articles.all();

        var pool = database.unwrap(HikariDataSource.class).getHikariPoolMXBean();
        await().until(() -> pool.getActiveConnections() == 0);
    }
}
