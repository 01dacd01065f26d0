package venula.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import venula.database.Database;
import venula.knowledge.Facts;
import venula.knowledge.FactsText;
import venula.knowledge.Label;

/** Advices in the table {@code triage_advice}. */
final class AdviceTable implements Advices {
    private final JdbcClient database;

    AdviceTable(JdbcClient database) {
        this.database = database;
    }

    static AdviceTable in(Database database) {
        return new AdviceTable(JdbcClient.create(database.dataSource()));
    }

    @Override
    public void add(KeptAdvice advice) {
        database.sql("""
                        insert into triage_advice (id, given_at, facts, label, level, rules, knowledge)
                        values (:id, :givenAt, cast(:facts as jsonb), :label, :level, :rules, :knowledge)
                        """)
                .param("id", advice.id().value())
                .param("givenAt", at(advice.givenAt()))
                .param("facts", FactsText.write(advice.facts()))
                .param("label", advice.label().name())
                .param("level", advice.level())
                .param("rules", String.join(",", advice.rules()))
                .param("knowledge", advice.knowledge())
                .update();
    }

    @Override
    public Optional<KeptAdvice> find(AdviceId id) {
        return database.sql("""
                        select id, given_at, facts, label, level, rules, knowledge
                        from triage_advice
                        where id = :id
                        """)
                .param("id", id.value())
                .query(AdviceTable::advice)
                .optional();
    }

    @Override
    public int eraseBefore(Instant moment) {
        return database.sql("delete from triage_advice where given_at < :moment")
                .param("moment", at(moment))
                .update();
    }

    private static KeptAdvice advice(ResultSet row, int number) throws SQLException {
        return new KeptAdvice(
                new AdviceId(row.getString("id")),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                facts(row.getString("facts")),
                Label.valueOf(row.getString("label")),
                row.getString("level"),
                List.of(row.getString("rules").split(",")).stream()
                        .filter(rule -> !rule.isEmpty())
                        .toList(),
                row.getString("knowledge"));
    }

    private static Facts facts(String text) {
        return FactsText.read(text);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
