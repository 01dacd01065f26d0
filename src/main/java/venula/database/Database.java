package venula.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** The open database: its tables have their newest shape, and it is closed after use. */
public final class Database implements AutoCloseable {
    /** Where all tables are. */
    public static final String SCHEMA = "public";

    private final HikariDataSource pool;
    private final Runnable leave;

    private Database(HikariDataSource pool, Runnable leave) {
        this.pool = pool;
        this.leave = leave;
    }

    /** For a command: the server that runs in the folder already, or one for as long as the command takes. */
    public static Database open(DatabaseHome home) {
        return switch (home) {
            case DatabaseHome.InFolder(var path) -> new FolderDatabase(DataFolder.at(path)).open();
            case DatabaseHome.OnServer server -> onServer(server);
        };
    }

    /** As above, but only where there are data already. */
    public static Database openExisting(DatabaseHome home) {
        if (home instanceof DatabaseHome.InFolder(var path)) DataFolder.mustBeAt(path);
        return open(home);
    }

    /** For the server: nobody else may be serving from this folder. */
    public static Database openAlone(DatabaseHome home) {
        return switch (home) {
            case DatabaseHome.InFolder(var path) -> new FolderDatabase(DataFolder.at(path)).openAlone();
            case DatabaseHome.OnServer server -> onServer(server);
        };
    }

    static Database over(DataSource source, Runnable leave) {
        return new Database(Pool.over(source), leave);
    }

    static void bringUpToDate(DataSource source, String where) {
        var migrations = Migrations.of(source, SCHEMA);
        if (migrations.areFromTheFuture()) throw DatabaseUnreachable.newer(where);
        migrations.runAll();
    }

    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
        leave.run();
    }

    private static Database onServer(DatabaseHome.OnServer server) {
        var source = Server.elsewhere(server);
        bringUpToDate(source, server.place());
        return over(source, () -> {});
    }
}
