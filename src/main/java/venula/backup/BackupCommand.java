package venula.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import venula.database.Database;
import venula.database.DatabaseOptions;

/** Writes everything into one file, while Venula runs or not. */
@Command(
        name = "backup",
        description = "Write everything into one file, while Venula runs or not.",
        mixinStandardHelpOptions = true)
public final class BackupCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Parameters(paramLabel = "FILE", description = "A new file.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() {
        try (var open = Database.openExisting(database.home())) {
            var contents = new Backup(open).write(file, Clock.systemUTC().instant());
            spec.commandLine()
                    .getOut()
                    .printf(
                            "Kept %d rows of %d tables in %s%n",
                            contents.rows(), contents.tables().size(), file);
        }
        return 0;
    }
}
