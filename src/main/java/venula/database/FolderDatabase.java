package venula.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens the database of a data folder: starts its server, or joins the Venula that runs it already. */
final class FolderDatabase {
    private static final Duration COMMAND_ENDS = Duration.ofSeconds(3);
    private static final Duration JOINING = Duration.ofSeconds(20);
    private static final Duration VISITORS_LEAVE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final DataFolder folder;

    FolderDatabase(DataFolder folder) {
        this.folder = folder;
    }

    Database openAlone() {
        var claim = Claim.alone(folder.lock("venula"), COMMAND_ENDS)
                .orElseThrow(() -> DataFolderUnusable.inUse(folder.path(), folder.user()));
        return start(claim, () -> {});
    }

    Database open() {
        return Waiting.upTo(JOINING, PAUSE, () -> startForMyself().or(this::join))
                .orElseThrow(() -> DataFolderUnusable.inUse(folder.path(), folder.user()));
    }

    private Optional<Database> startForMyself() {
        return Claim.alone(folder.lock("venula"), Duration.ZERO)
                .map(claim -> start(
                        claim, () -> Claim.alone(visitors(), VISITORS_LEAVE).ifPresent(Claim::close)));
    }

    private Optional<Database> join() {
        var port = folder.port();
        var visit = port.isEmpty() ? Optional.<Claim>empty() : Claim.shared(visitors());
        if (port.isEmpty() || visit.isEmpty()) return Optional.empty();
        var source = new Server(folder.secret()).at(port.get());
        if (Server.answers(source)) return Optional.of(Database.over(source, visit.get()::close));
        visit.get().close();
        return Optional.empty();
    }

    private Database start(Claim claim, Runnable beforeStopping) {
        try {
            folder.usedBy(ProcessHandle.current().pid());
            return start(claim, beforeStopping, new Server(folder.secret()));
        } catch (RuntimeException e) {
            claim.close();
            throw e;
        }
    }

    private Database start(Claim claim, Runnable beforeStopping, Server server) {
        var source = server.at(0);
        var postgres = Postgres.start(folder, port -> move(source, port));
        try {
            server.furnish(source.getPortNumbers()[0]);
            Database.bringUpToDate(source, folder.path().toString());
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
        return Database.over(source, () -> {
            beforeStopping.run();
            postgres.close();
            claim.close();
        });
    }

    private static void move(PGSimpleDataSource source, int port) {
        source.setPortNumbers(new int[] {port});
    }

    private Path visitors() {
        return folder.lock("visitors");
    }
}
