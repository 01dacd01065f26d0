package venula;

import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import venula.agreement.cli.AgreementCommand;
import venula.audit.AuditCommand;
import venula.backup.BackupCommand;
import venula.backup.RestoreCommand;
import venula.knowledge.cli.KnowledgeCommand;
import venula.moderation.cli.PersonalDataCommand;
import venula.people.OperatorCommand;
import venula.problem.Refusal;
import venula.samples.SamplesCommand;
import venula.search.cli.EvaluateCommand;
import venula.triage.cli.AskCommand;
import venula.triage.cli.ReplayCommand;
import venula.triage.cli.TriageCommand;

/**
 * All commands. A command class joins the list below; it is made only when it is asked for, without Spring. What is
 * refused is told in one sentence with exit code 1, what is not understood with the usage and exit code 2.
 */
@Command(
        name = "venula",
        description = "Sclerotherapy care, from the first question to the healed vein. Without a command it serves.",
        subcommands = {
            ServeCommand.class,
            AskCommand.class,
            TriageCommand.class,
            ReplayCommand.class,
            EvaluateCommand.class,
            AgreementCommand.class,
            PersonalDataCommand.class,
            KnowledgeCommand.class,
            SamplesCommand.class,
            AuditCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            OperatorCommand.class
        })
final class Commands extends ServeOptions {
    private static final int REFUSED = 1;

    static CommandLine line() {
        return new CommandLine(new Commands())
                .setExecutionStrategy(Commands::execute)
                .setExecutionExceptionHandler((failure, command, parsed) -> tell(failure, command));
    }

    private static int execute(ParseResult parsed) {
        if (parsed.hasSubcommand() && !parsed.matchedOptions().isEmpty())
            throw new ParameterException(
                    parsed.commandSpec().commandLine(),
                    "Options stand behind the command: venula %s %s"
                            .formatted(
                                    parsed.subcommand().commandSpec().name(),
                                    parsed.matchedOptions().getFirst().longestName()));
        return new CommandLine.RunLast().execute(parsed);
    }

    private static int tell(Exception failure, CommandLine command) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (!(cause instanceof Refusal refusal)) continue;
            command.getErr().println(refusal.sentence());
            return REFUSED;
        }
        LoggerFactory.getLogger(Venula.class).error("Venula stopped", failure);
        return REFUSED;
    }
}
