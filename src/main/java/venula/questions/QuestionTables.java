package venula.questions;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import venula.database.Database;

/** Questions in the table {@code questions_question}. */
@Component
final class QuestionTables {
    private static final String QUESTIONS = """
            select slug, title, body, topic, asked, reviewed, findings, sample
            from questions_question
            """;
    private static final String LISTED = """
            select slug, title, topic, asked, sample,
                (select count(*) from questions_answer where question = slug) as answers
            from questions_question
            """;

    private final JdbcClient database;

    QuestionTables(JdbcClient database) {
        this.database = database;
    }

    static QuestionTables in(Database database) {
        return new QuestionTables(JdbcClient.create(database.dataSource()));
    }

    void add(Question question) {
        database.sql("""
                        insert into questions_question (slug, title, body, topic, asked, reviewed, findings, sample)
                        values (:slug, :title, :body, :topic, :asked, :reviewed, :findings, :sample)
                        """)
                .param("slug", question.slug())
                .param("title", question.title())
                .param("body", question.body())
                .param("topic", question.topic())
                .param("asked", question.asked())
                .param("reviewed", question.reviewed().orElse(null))
                .param("findings", question.findings().toArray(String[]::new))
                .param("sample", question.sample())
                .update();
    }

    /** A question without its answers. */
    Optional<Question> find(String slug) {
        return database.sql(QUESTIONS + "where slug = :slug")
                .param("slug", slug)
                .query(QuestionTables::question)
                .optional();
    }

    /** All questions without their answers. */
    List<Question> all() {
        return database.sql(QUESTIONS + "order by slug")
                .query(QuestionTables::question)
                .list();
    }

    List<Asked> newest(int atMost) {
        return database.sql(LISTED + "order by asked desc, slug limit :atMost")
                .param("atMost", atMost)
                .query(QuestionTables::asked)
                .list();
    }

    List<Asked> mostAnswered(int atMost) {
        return database.sql(LISTED + """
                        where exists (select 1 from questions_answer where question = slug)
                        order by answers desc, asked desc, slug
                        limit :atMost
                        """)
                .param("atMost", atMost)
                .query(QuestionTables::asked)
                .list();
    }

    List<Asked> under(String topic) {
        return database.sql(LISTED + "where topic = :topic order by asked desc, slug")
                .param("topic", topic)
                .query(QuestionTables::asked)
                .list();
    }

    List<Asked> listed(List<String> slugs) {
        return database.sql(LISTED + "where slug = any(:slugs) order by array_position(cast(:slugs as text[]), slug)")
                .param("slugs", slugs.toArray(String[]::new))
                .query(QuestionTables::asked)
                .list();
    }

    List<Asked> near(Question question, int atMost) {
        return database.sql(LISTED + """
                        where slug <> :slug and (findings && cast(:findings as text[]) or topic = :topic)
                        order by cardinality(array(select unnest(findings) intersect select unnest(cast(:findings as text[])))) desc,
                            topic = :topic desc, asked desc
                        limit :atMost
                        """)
                .param("slug", question.slug())
                .param("findings", question.findings().toArray(String[]::new))
                .param("topic", question.topic())
                .param("atMost", atMost)
                .query(QuestionTables::asked)
                .list();
    }

    List<Changed> changes() {
        return database.sql("""
                        select slug, topic, greatest(asked, reviewed, max(written)) as changed
                        from questions_question left join questions_answer on question = slug
                        group by slug, topic, asked, reviewed
                        order by changed desc, slug
                        """)
                .query((row, _) -> new Changed(
                        row.getString("slug"), row.getString("topic"), row.getObject("changed", LocalDate.class)))
                .list();
    }

    Map<String, Integer> perTopic() {
        return database
                .sql("select topic, count(*) as questions from questions_question group by topic")
                .query((row, _) -> Map.entry(row.getString("topic"), row.getInt("questions")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void removeSamples() {
        database.sql("""
                        delete from questions_question
                        where sample and not exists (select 1 from questions_answer where question = slug)
                        """).update();
    }

    private static Question question(ResultSet row, int number) throws SQLException {
        return new Question(
                row.getString("slug"),
                row.getString("title"),
                row.getString("body"),
                row.getString("topic"),
                row.getObject("asked", LocalDate.class),
                Optional.ofNullable(row.getObject("reviewed", LocalDate.class)),
                words(row.getArray("findings")),
                row.getBoolean("sample"),
                List.of());
    }

    private static Asked asked(ResultSet row, int number) throws SQLException {
        return new Asked(
                row.getString("slug"),
                row.getString("title"),
                row.getString("topic"),
                row.getObject("asked", LocalDate.class),
                row.getInt("answers"),
                row.getBoolean("sample"));
    }

    private static Set<String> words(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
