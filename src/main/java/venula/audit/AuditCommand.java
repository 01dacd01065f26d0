package venula.audit;

import java.time.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import venula.database.Database;
import venula.database.DatabaseOptions;

/** What can be done with the audit trail. */
@Command(name = "audit", description = "The trail of who did what to whose data.")
public final class AuditCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with the trail: venula audit verify");
    }

    @Command(description = "Find entries that were edited, removed or reordered. Ends with 1 when there is one.")
    int verify(@Mixin DatabaseOptions where) {
        try (var database = Database.openExisting(where.home())) {
            var found = AuditTrail.over(database, Clock.systemUTC()).verify();
            found.flaws().forEach(this::tell);
            tell(
                    found.isWhole()
                            ? "%,d entries, all as they were written. The last seal is %s."
                                    .formatted(found.entries(), found.seal())
                            : "%,d entries, and the trail was tampered with.".formatted(found.entries()));
            return found.isWhole() ? 0 : 1;
        }
    }

    private void tell(String sentence) {
        spec.commandLine().getOut().println(sentence);
    }
}
