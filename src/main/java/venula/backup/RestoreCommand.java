package venula.backup;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import venula.database.Database;
import venula.database.DatabaseOptions;

/** Puts everything back from a backup, all of it or nothing. */
@Command(
        name = "restore",
        description = "Put everything back from a backup, all of it or nothing.",
        mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--replace", description = "Give up the data that are there now.")
    private boolean replace;

    @Parameters(paramLabel = "FILE", description = "A file that \"backup\" wrote.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() {
        try (var open = Database.open(database.home())) {
            var contents = new Restore(open).read(file, replace);
            spec.commandLine()
                    .getOut()
                    .printf(
                            "Restored %d rows of %d tables, kept at %s%n",
                            contents.rows(), contents.tables().size(), contents.at());
        }
        return 0;
    }
}
