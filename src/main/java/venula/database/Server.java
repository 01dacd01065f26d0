package venula.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Our own PostgreSQL as seen by those who connect to it: Venula's part of it belongs to a role without privileges. */
record Server(String password) {
    private static final int CONNECTING_SECONDS = 5;
    private static final String VENULA = "venula";
    private static final String NO_SUCH_ROLE = "28P01";
    private static final String NO_SUCH_DATABASE = "3D000";

    PGSimpleDataSource at(int port) {
        return source(VENULA, VENULA, port);
    }

    /** A server that somebody else runs, if it lets us in. */
    static PGSimpleDataSource elsewhere(DatabaseHome.OnServer server) {
        var source = new PGSimpleDataSource();
        source.setURL(server.jdbcUrl());
        source.setApplicationName("Venula");
        source.setConnectTimeout(CONNECTING_SECONDS);
        try {
            source.getConnection().close();
            return source;
        } catch (SQLException e) {
            throw DatabaseUnreachable.refusing(server.place(), String.valueOf(e.getMessage()));
        }
    }

    static boolean answers(DataSource source) {
        try (var connection = source.getConnection()) {
            return connection.isValid(CONNECTING_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Makes Venula's role and database, unless they are there. */
    void furnish(int port) {
        try {
            at(port).getConnection().close();
        } catch (SQLException e) {
            if (!NO_SUCH_ROLE.equals(e.getSQLState()) && !NO_SUCH_DATABASE.equals(e.getSQLState()))
                throw DatabaseUnreachable.refusing("127.0.0.1:" + port, String.valueOf(e.getMessage()));
            make(port);
        }
    }

    PGSimpleDataSource asSuperuser(int port) {
        return source(Cluster.SUPERUSER, "postgres", port);
    }

    private void make(int port) {
        try (var connection = asSuperuser(port).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DROP ROLE IF EXISTS " + VENULA);
            statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(VENULA, password));
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(VENULA, VENULA));
        } catch (SQLException e) {
            throw DatabaseUnreachable.refusing("127.0.0.1:" + port, String.valueOf(e.getMessage()));
        }
    }

    private PGSimpleDataSource source(String user, String database, int port) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("Venula");
        source.setConnectTimeout(CONNECTING_SECONDS);
        return source;
    }
}
