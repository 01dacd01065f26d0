package venula.samples;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import venula.database.Database;
import venula.database.DatabaseOptions;

/** What can be done with the sample people and their texts. */
@Command(name = "samples", description = "The sample people and texts a new Venula starts with.")
public final class SamplesCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with the samples: venula samples remove");
    }

    @Command(description = "Remove all of them. They do not come back.")
    int remove(@Mixin DatabaseOptions where) {
        try (var database = Database.open(where.home())) {
            Removal.from(database).run();
        }
        spec.commandLine()
                .getOut()
                .println("The samples are gone. If Venula runs, its search forgets them within a minute.");
        return 0;
    }
}
