package venula.database;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The PostgreSQL of a whole test run: started when a test first needs it, stopped with the run. */
public final class TestDatabase {
    private static final String TEMPLATE = "venula";
    private static final AtomicInteger COPIES = new AtomicInteger();

    private final Server server;
    private final int port;

    private TestDatabase(Server server, int port) {
        this.server = server;
        this.port = port;
    }

    /** A new database, all tables there and empty; its address is one for {@code --database-url}. */
    public static String url() {
        return Started.RUNNING.copy();
    }

    /** The same, opened. */
    public static Database open() {
        return Database.open(new DatabaseHome.OnServer(url()));
    }

    private synchronized String copy() {
        var name = "test_" + COPIES.incrementAndGet();
        JdbcClient.create(server.asSuperuser(port))
                .sql("CREATE DATABASE %s TEMPLATE %s OWNER venula".formatted(name, TEMPLATE))
                .update();
        return "postgresql://venula:%s@127.0.0.1:%d/%s".formatted(server.password(), port, name);
    }

    private static TestDatabase start() {
        var folder = DataFolder.at(Folders.fresh());
        var server = new Server(folder.secret());
        var postgres = Postgres.start(folder, port -> {});
        Folders.beforeRemoval(postgres::close);
        var port = folder.port().orElseThrow();
        server.furnish(port);
        Database.bringUpToDate(server.at(port), folder.path().toString());
        // nobody's data are in it, so nothing need survive a power cut
        var superuser = JdbcClient.create(server.asSuperuser(port));
        superuser.sql("ALTER SYSTEM SET fsync = off").update();
        superuser.sql("SELECT pg_reload_conf()").query(Boolean.class).single();
        return new TestDatabase(server, port);
    }

    private static final class Started {
        private static final TestDatabase RUNNING = start();
    }
}
