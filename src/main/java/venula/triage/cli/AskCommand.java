package venula.triage.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import venula.database.Database;
import venula.database.DatabaseOptions;
import venula.knowledge.Facts;
import venula.knowledge.Facts.Target;
import venula.knowledge.Facts.Technique;
import venula.knowledge.Knowledge;
import venula.knowledge.Screen;
import venula.page.EmergencyNumbers;
import venula.page.Wording;
import venula.reading.Reader;
import venula.reading.TrainedTagger;
import venula.triage.AdviceBook;
import venula.triage.AdviceId;
import venula.triage.Desk;
import venula.triage.Reply;
import venula.triage.Triage;

/** The same advice as on the page, in the shell; the exit code tells the level. */
@Command(
        name = "ask",
        description = "Is this normal? Advice for what you write.",
        exitCodeListHeading = "%nThe exit code says how urgent it is:%n",
        exitCodeList = {
            "0:expected (only with --none-of-the-six)",
            "10:contact the clinic",
            "20:be seen today",
            "30:emergency",
            "40:a question without a complaint",
            "41:too little was said",
            "2:wrong use",
            "1:the program failed"
        })
public final class AskCommand implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final int LAST_DAY = 9999;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What you see or feel.")
    String[] words = {};

    @Option(names = "--day", paramLabel = "N", description = "Days since the last session, which is day 0.")
    @Nullable
    Integer day;

    @Option(names = "--technique", paramLabel = "WHAT", description = "foam or liquid.")
    @Nullable
    String technique;

    @Option(names = "--target", paramLabel = "VEINS", description = "spider, reticular, varicose or truncal.")
    @Nullable
    String target;

    @Option(names = "--none-of-the-six", description = "None of the six danger signs applies.")
    boolean noneOfTheSix;

    @Option(names = "--json", description = "The answer as JSON.")
    boolean json;

    @Option(names = "--country", paramLabel = "XX", description = "Whose emergency numbers to show.")
    String country = "";

    @Mixin
    DatabaseOptions database = new DatabaseOptions();

    @Override
    public Integer call() {
        var told = told();
        var numbers = EmergencyNumbers.of(country);
        try {
            var knowledge = Knowledge.builtIn();
            var desk =
                    new Desk(knowledge, new Reader(knowledge.vocabulary(), knowledge.lexicon(), TrainedTagger.load()));
            var understood = desk.understand(told);
            var facts = noneOfTheSix ? understood.facts().with(none(knowledge)) : understood.facts();
            var reply = desk.reply(understood.with(facts));
            var answer = new Answer(
                    knowledge, Wording.in("en"), numbers, understood.with(facts), reply, keep(knowledge, facts, reply));
            out().print(json ? answer.json() : answer.text());
            out().flush();
            return answer.exitCode();
        } catch (RuntimeException | Error failure) {
            LoggerFactory.getLogger(AskCommand.class)
                    .error("The program failed with {}", failure.getClass().getName());
            out().println(Wording.in("en").say("cli.failed", numbers.listed()));
            return FAILED;
        }
    }

    private Optional<AdviceId> keep(Knowledge knowledge, Facts facts, Reply reply) {
        try (var open = Database.open(database.home())) {
            var patience = new AdviceBook.Patience(Duration.ofMinutes(1), Duration.ofDays(1));
            return AdviceBook.over(open, new Triage(knowledge), Clock.systemUTC(), patience)
                    .keep(facts, reply);
        } catch (RuntimeException failure) {
            LoggerFactory.getLogger(AskCommand.class)
                    .warn("The advice could not be kept: {}", failure.getClass().getName());
            return Optional.empty();
        }
    }

    private Desk.Words told() {
        if (day != null && (day < 0 || day > LAST_DAY))
            throw wrong("--day is a whole number of days since the last session, from 0 to " + LAST_DAY + ".");
        var text = String.join(" ", words);
        if (text.isBlank()) throw wrong("Say what you see or feel. A few words are enough.");
        return new Desk.Words(
                text,
                Optional.ofNullable(day),
                Optional.ofNullable(technique).map(said -> one(Technique.class, "--technique", said)),
                Optional.ofNullable(target).map(said -> one(Target.class, "--target", said)));
    }

    private <E extends Enum<E>> E one(Class<E> of, String option, String said) {
        for (var value : of.getEnumConstants()) if (value.name().equalsIgnoreCase(said.strip())) return value;
        var known = Map.of(of, of.getEnumConstants()).values().stream()
                .flatMap(values -> java.util.Arrays.stream(values))
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw wrong(option + " is one of: " + known + ".");
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
    }

    private static Map<String, Boolean> none(Knowledge knowledge) {
        return knowledge.screen().signs().stream().collect(Collectors.toMap(Screen.Sign::id, _ -> false));
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
