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
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import venula.database.Database;
import venula.knowledge.Disputed;
import venula.knowledge.Level;

/** Answers in the table {@code questions_answer}, with who signed them and what is disputed in them. */
@Component
final class AnswerTables {
    // answers are counted on the page of their question: #a1, #a2 …
    private static final String ANSWERS = """
            select id, question, practice, written, words, about, says, sample,
                row_number() over (partition by question order by written, id) as place,
                array(select doctor from questions_signature where answer = id order by place) as doctors,
                array(select claim from questions_disputed where answer = id order by claim) as claims,
                array(select disputed.words from questions_disputed disputed where answer = id order by claim)
                    as claimed
            from questions_answer
            """;
    private static final String WRITTEN =
            "select written.*, title from (" + ANSWERS + ") written join questions_question on slug = question ";

    private final JdbcClient database;

    AnswerTables(JdbcClient database) {
        this.database = database;
    }

    static AnswerTables in(Database database) {
        return new AnswerTables(JdbcClient.create(database.dataSource()));
    }

    void add(String question, Answer answer) {
        var id = database.sql("""
                        insert into questions_answer (question, practice, written, words, about, says, sample)
                        values (:question, :practice, :written, :words, :about, :says, :sample)
                        returning id
                        """)
                .param("question", question)
                .param("practice", answer.practice())
                .param("written", answer.date())
                .param("words", answer.words())
                .param("about", answer.about().toArray(String[]::new))
                .param("says", answer.says().map(Level::word).orElse(null))
                .param("sample", answer.sample())
                .query(Long.class)
                .single();
        IntStream.range(0, answer.doctors().size())
                .forEach(place -> sign(id, place, answer.doctors().get(place)));
        answer.disputed().forEach(disputed -> dispute(id, disputed));
    }

    List<Answer> to(String question) {
        return database.sql(ANSWERS + "where question = :question order by written, id")
                .param("question", question)
                .query(AnswerTables::answer)
                .list();
    }

    /** The answers about one of the findings, undisputed ones only. */
    List<Written> about(Set<String> findings) {
        return database.sql(WRITTEN + """
                        where about && cast(:findings as text[])
                            and not exists (select 1 from questions_disputed where answer = id)
                        """)
                .param("findings", findings.toArray(String[]::new))
                .query(AnswerTables::written)
                .list();
    }

    /** All answers, by the question they answer. */
    Map<String, List<Answer>> all() {
        return database
                .sql(ANSWERS + "order by written, id")
                .query((row, number) -> Map.entry(row.getString("question"), answer(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    List<Written> signedBy(String doctor) {
        return database.sql(WRITTEN + "where :doctor = any(doctors)")
                .param("doctor", doctor)
                .query(AnswerTables::written)
                .list();
    }

    List<Written> givenAt(String practice) {
        return database.sql(WRITTEN + "where practice = :practice")
                .param("practice", practice)
                .query(AnswerTables::written)
                .list();
    }

    void removeSamples() {
        database.sql("delete from questions_answer where sample").update();
    }

    private void sign(long answer, int place, String doctor) {
        database.sql("insert into questions_signature (answer, place, doctor) values (:answer, :place, :doctor)")
                .param("answer", answer)
                .param("place", place)
                .param("doctor", doctor)
                .update();
    }

    private void dispute(long answer, Disputed disputed) {
        database.sql("insert into questions_disputed (answer, claim, words) values (:answer, :claim, :words)")
                .param("answer", answer)
                .param("claim", disputed.claim())
                .param("words", disputed.words())
                .update();
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(
                row.getString("practice"),
                List.of(array(row.getArray("doctors"))),
                row.getObject("written", LocalDate.class),
                row.getString("words"),
                Set.of(array(row.getArray("about"))),
                Optional.ofNullable(row.getString("says")).flatMap(Level::named),
                disputed(array(row.getArray("claims")), array(row.getArray("claimed"))),
                row.getBoolean("sample"));
    }

    private static Written written(ResultSet row, int number) throws SQLException {
        return new Written(row.getString("question"), row.getString("title"), row.getInt("place"), answer(row, number));
    }

    private static List<Disputed> disputed(String[] claims, String[] words) {
        return IntStream.range(0, claims.length)
                .mapToObj(at -> new Disputed(claims[at], words[at]))
                .toList();
    }

    private static String[] array(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
