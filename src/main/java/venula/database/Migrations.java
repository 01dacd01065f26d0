package venula.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables of all modules to their newest shape, or to that of an earlier Venula. */
public final class Migrations {
    private final DataSource source;
    private final String schema;

    private Migrations(DataSource source, String schema) {
        this.source = source;
        this.schema = schema;
    }

    public static Migrations of(DataSource source, String schema) {
        return new Migrations(source, schema);
    }

    /** The number of the newest migration that was run here; zero when there was none. */
    public String version() {
        var current = flyway("latest").info().current();
        return current == null || current.getVersion() == null
                ? "0"
                : current.getVersion().getVersion();
    }

    /** True when a Venula that knows more than this one has been here. */
    public boolean areFromTheFuture() {
        for (var migration : flyway("latest").info().applied())
            if (migration.getState() == org.flywaydb.core.api.MigrationState.FUTURE_SUCCESS) return true;
        return false;
    }

    /** True when the migration of this number comes with this Venula; zero stands for none. */
    public boolean know(String version) {
        if (version.equals("0")) return true;
        for (var migration : flyway("latest").info().all())
            if (migration.getVersion() != null
                    && migration.getVersion().getVersion().equals(version)) return true;
        return false;
    }

    public void runAll() {
        runUpTo("latest");
    }

    public void runUpTo(String version) {
        if (!version.equals("0")) flyway(version).migrate();
    }

    private Flyway flyway(String version) {
        FluentConfiguration configuration = Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .defaultSchema(schema)
                .schemas(schema)
                // modules grow side by side, so a number may come after a higher one
                .outOfOrder(true)
                .target(version);
        return configuration.load();
    }
}
