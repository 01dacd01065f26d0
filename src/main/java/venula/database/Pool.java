package venula.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;

/** A few open connections, each asked whether it is alive before anybody gets it. */
final class Pool {
    static {
        // a connection used half a second ago may lead to a server that has died since
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
    }

    private Pool() {}

    static HikariDataSource over(DataSource source) {
        var config = new HikariConfig();
        config.setPoolName("venula");
        config.setDataSource(source);
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(1);
        config.setIdleTimeout(Duration.ofMinutes(1).toMillis());
        // triage answers without the database, so nobody shall wait long for it
        config.setConnectionTimeout(Duration.ofSeconds(3).toMillis());
        config.setValidationTimeout(Duration.ofSeconds(1).toMillis());
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }
}
