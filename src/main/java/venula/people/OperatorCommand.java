package venula.people;

import java.net.URI;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import venula.database.Database;
import venula.database.DatabaseOptions;

/** Invites the first of those who invite others. */
@Command(
        name = "operator",
        description = "Invite operators.",
        mixinStandardHelpOptions = true,
        subcommands = OperatorCommand.Add.class)
public final class OperatorCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do: venula operator add");
    }

    @Command(
            name = "add",
            description = "Print a link once by which an operator joins, while Venula runs or not.",
            mixinStandardHelpOptions = true)
    static final class Add implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Mixin
        private final DatabaseOptions database = new DatabaseOptions();

        @Option(names = "--mail", required = true, description = "Their mail address.")
        private String mail = "";

        @Option(names = "--name", required = true, description = "Their name.")
        private String name = "";

        @Option(
                names = "--base-url",
                paramLabel = "URL",
                defaultValue = "http://127.0.0.1:8080",
                description = "How they reach this Venula. Default: ${DEFAULT-VALUE}.")
        @SuppressWarnings("NullAway.Init")
        private URI baseUrl;

        @Override
        public Integer call() {
            try (var open = Database.open(database.home())) {
                var path = in(open).invite(mail, name, Role.OPERATOR);
                var base = baseUrl.toString().replaceAll("/+$", "");
                spec.commandLine().getOut().println(base + path);
            }
            return 0;
        }

        private static Invitations in(Database open) {
            var database = JdbcClient.create(open.dataSource());
            return new Invitations(new InvitationTable(database), new PersonTable(database), Clock.systemUTC());
        }
    }
}
