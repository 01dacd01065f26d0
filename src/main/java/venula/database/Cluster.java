package venula.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** The files PostgreSQL works in: made once, then owned by whom it runs as. */
record Cluster(DataFolder folder, Program program, Ground ground) {
    static final String SUPERUSER = "postgres";

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "shared_buffers=64MB",
            "max_connections=40",
            "max_logical_replication_workers=0",
            "io_method=sync",
            // what goes wrong is told to us; the log keeps why the server itself stopped, and nobody's data
            "log_min_messages=fatal",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse");

    static Cluster in(DataFolder folder) {
        return new Cluster(folder, Program.in(folder), Ground.here());
    }

    void prepare() throws IOException, InterruptedException {
        if (Files.notExists(folder.cluster())) make();
        ground.own(folder.cluster());
    }

    /** Started from a thread that lives as long as the server is wanted, see {@link Ground}. */
    Process start(int port, Redirect log) throws IOException {
        var command = new ArrayList<>(
                List.of(program.tool("postgres"), "-D", folder.cluster().toString(), "-p", String.valueOf(port)));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        return run(command, log);
    }

    // made beside its place and moved there whole, so that a power cut leaves nothing half made
    private void make() throws IOException, InterruptedException {
        var fresh = folder.path().resolve("database.new");
        Trees.remove(fresh);
        var initdb = List.of(
                program.tool("initdb"),
                "--pgdata=" + fresh,
                "--username=" + SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + folder.password(),
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
        if (run(initdb, Redirect.to(folder.log().toFile())).waitFor() != 0)
            throw DatabaseUnreachable.notStarted(ServerLog.lastWords(folder.log()), folder.log());
        Files.move(fresh, folder.cluster());
    }

    private Process run(List<String> command, Redirect log) throws IOException {
        return new ProcessBuilder(ground.command(command))
                .directory(folder.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
    }
}
