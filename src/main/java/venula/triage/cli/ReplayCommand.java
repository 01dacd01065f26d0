package venula.triage.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import venula.database.Database;
import venula.database.DatabaseOptions;
import venula.knowledge.Knowledge;
import venula.triage.AdviceBook;
import venula.triage.AdviceId;
import venula.triage.Triage;

/** Gives a kept advice again from the same facts, or says which rule has changed since. */
@Command(name = "replay", description = "The same advice again, or which rule has changed since.")
public final class ReplayCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The advice number, 32 digits.")
    String id = "";

    @Mixin
    DatabaseOptions database = new DatabaseOptions();

    @Override
    public Integer call() {
        try (var open = Database.open(database.home())) {
            var patience = new AdviceBook.Patience(Duration.ofMinutes(1), Duration.ofDays(1));
            var book = AdviceBook.over(open, new Triage(Knowledge.builtIn()), Clock.systemUTC(), patience);
            return AdviceId.in(id).flatMap(book::replay).map(this::tell).orElseGet(this::unknown);
        }
    }

    private int tell(AdviceBook.Replay replay) {
        var kept = replay.kept();
        if (replay.isSame()) {
            out().println("The same advice: " + kept.level() + " by " + String.join(", ", kept.rules()) + ".");
            return 0;
        }
        var now = replay.reply().standing().map(advice -> advice.level().word()).orElse("information");
        out().println("Another advice: it was " + kept.level() + ", and is " + now + ". Changed: "
                + String.join(", ", replay.changed()) + ".");
        return 1;
    }

    private int unknown() {
        out().println("There is no advice with this number, or it was erased after 30 days.");
        return 1;
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
