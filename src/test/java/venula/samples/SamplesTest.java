package venula.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine;
import venula.articles.Articles;
import venula.database.Database;
import venula.database.DatabaseHome;
import venula.database.Folders;
import venula.directory.Directory;
import venula.knowledge.Knowledge;
import venula.questions.Questions;
import venula.site.Site;

class SamplesTest {
    private static final List<String> TABLES = List.of(
            "directory_practice",
            "directory_doctor",
            "questions_question",
            "questions_answer",
            "questions_signature",
            "questions_disputed",
            "articles_article",
            "articles_section",
            "articles_disputed");

    private final Path folder = Folders.fresh();

    @Test
    void samples_come_once_and_go_whole() {
        begin(true);
        var once = rows();
        begin(true);

        assertThat(once).allSatisfy((_, rows) -> assertThat(rows).isPositive());
        assertThat(rows()).isEqualTo(once);

        assertThat(remove()).startsWith("The samples are gone.");
        assertThat(rows()).allSatisfy((_, rows) -> assertThat(rows).isZero());

        begin(true);
        assertThat(rows()).allSatisfy((_, rows) -> assertThat(rows).isZero());
    }

    @Test
    void samples_that_were_not_wanted_do_not_come_later() {
        begin(false);
        begin(true);

        assertThat(rows()).allSatisfy((_, rows) -> assertThat(rows).isZero());
    }

    @Test
    void what_somebody_else_answered_stays() {
        begin(true);
        change("update directory_practice set sample = false where id = 'fernhollow'");
        change("update questions_answer set sample = false where practice = 'fernhollow' and id not in"
                + " (select answer from questions_signature)");

        remove();

        assertThat(rows().get("questions_answer")).isPositive();
        assertThat(rows().get("questions_question")).isEqualTo(rows().get("questions_answer"));
    }

    private void begin(boolean withSamples) {
        try (var database = open()) {
            var content = new Content(Directory.in(database), Questions.in(database), Articles.in(database));
            var transaction = new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
            var site = new Site(URI.create("http://127.0.0.1"), null, withSamples);
            new Samples(Decision.in(database), content, Knowledge.builtIn(), transaction, site)
                    .afterSingletonsInstantiated();
        }
    }

    private String remove() {
        var out = new StringWriter();
        var command = new CommandLine(new SamplesCommand()).setOut(new PrintWriter(out));
        assertThat(command.execute("remove", "--data", folder.toString())).isZero();
        return out.toString().strip();
    }

    private void change(String sql) {
        try (var database = open()) {
            JdbcClient.create(database.dataSource()).sql(sql).update();
        }
    }

    private Map<String, Long> rows() {
        try (var database = open()) {
            var tables = JdbcClient.create(database.dataSource());
            return TABLES.stream()
                    .collect(Collectors.toMap(
                            table -> table,
                            table -> tables.sql("select count(*) from " + table)
                                    .query(Long.class)
                                    .single()));
        }
    }

    private Database open() {
        return Database.open(new DatabaseHome.InFolder(folder));
    }
}
