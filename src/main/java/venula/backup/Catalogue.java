package venula.backup;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import venula.backup.Contents.Sequence;

/** What is in a schema, as PostgreSQL's own catalogue tells it. */
record Catalogue(JdbcClient sql, String schema) {

    /** A table with the columns that can be written, names quoted where they must be. */
    record Table(String name, List<String> columns) {}

    /** What stands in the way of loading rows in any order: the words that remove it, and those that put it back. */
    record Obstacle(String remove, String putBack) {}

    List<Table> tables() {
        return sql.sql("""
                        SELECT quote_ident(relname) AS name,
                               array(SELECT quote_ident(attname) FROM pg_attribute
                                     WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
                                     ORDER BY attnum) AS columns
                        FROM pg_class c
                        WHERE relnamespace = ?::regnamespace AND relkind = 'r' AND relname <> 'flyway_schema_history'
                        ORDER BY relname
                        """)
                .param(schema)
                .query((row, number) -> new Table(row.getString("name"), Arrays.asList((String[])
                        row.getArray("columns").getArray())))
                .list();
    }

    List<Sequence> sequences() {
        return sql.sql("""
                        SELECT quote_ident(sequencename) AS name, last_value AS last
                        FROM pg_sequences WHERE schemaname = ? AND last_value IS NOT NULL ORDER BY 1
                        """)
                .param(schema)
                .query((row, number) -> new Sequence(row.getString("name"), row.getLong("last")))
                .list();
    }

    List<Obstacle> obstacles() {
        return sql.sql("""
                        SELECT format('ALTER TABLE %s DISABLE TRIGGER %I', tgrelid::regclass, tgname) AS remove,
                               format('ALTER TABLE %s ENABLE %s TRIGGER %I', tgrelid::regclass,
                                      CASE tgenabled WHEN 'A' THEN 'ALWAYS' WHEN 'R' THEN 'REPLICA' ELSE '' END,
                                      tgname) AS put_back
                        FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid
                        WHERE relnamespace = :schema::regnamespace AND NOT tgisinternal AND tgenabled <> 'D'
                        UNION ALL
                        SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
                               format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname,
                                      pg_get_constraintdef(oid))
                        FROM pg_constraint
                        WHERE connamespace = :schema::regnamespace AND contype = 'f'
                        """)
                .param("schema", schema)
                .query((row, number) -> new Obstacle(row.getString("remove"), row.getString("put_back")))
                .list();
    }

    long rowsOf(String table) {
        return sql.sql("SELECT count(*) FROM " + schema + "." + table)
                .query(Long.class)
                .single();
    }
}
