package venula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import venula.database.Folders;

/** Every command of the README is run here with what a reader would fill in, or shown by a test named here. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern COMMAND = Pattern.compile("(?m)(?:^|`)((?:\\./venula|bin/)[^`\n#]*)");
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|[^\\s\\[\\]]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{32}");

    /** What is not run here, and what shows that it works. */
    private static final Map<String, String> SHOWN_BY = Map.of(
            "./venula", "ServeTest",
            "bin/check --long", "ReadmeTest.every_script_can_be_read_and_finds_what_it_names",
            "bin/check", "ReadmeTest.continuous_integration_runs_the_check_and_nothing_else",
            "bin/train", "ReadmeTest.every_script_can_be_read_and_finds_what_it_names",
            "bin/bench", "ReadmeTest.every_script_can_be_read_and_finds_what_it_names");

    /** What each command says when it has done its work. */
    private static final Map<String, String> SAYS = Map.ofEntries(
            Map.entry("ask", "(?s).*(In an emergency call|\"level\" :).*"),
            Map.entry("triage", "(?s).*"),
            Map.entry("replay", "(?s)The same advice: .*"),
            Map.entry("evaluate", "(?s).*"),
            Map.entry("personal-data", "(?s).*"),
            Map.entry("agreement", "(?s).*"),
            Map.entry("knowledge check", "(?s).*worked cases hold.*"),
            Map.entry("knowledge diff", "(?s)0 cases moved.*"),
            Map.entry("knowledge sign", "(?s).* is signed as it is now.*"),
            Map.entry("samples remove", "(?s)The samples are gone.*"),
            Map.entry("backup", "(?s)Kept .*"),
            Map.entry("restore", "(?s)Restored .*"),
            Map.entry("operator add", "(?s).*http.*"),
            Map.entry("audit verify", "(?s).* entries, all as they were written.*"));

    @TempDir
    Path folder;

    private final Path data = Folders.fresh();
    private String number = "";

    @Test
    void every_command_does_what_stands_beside_it() throws IOException {
        prepare();
        for (var command : commandsIn(README)) {
            if (SHOWN_BY.containsKey(command)) continue;

            var spoken = run(command);

            assertThat(spoken.code()).as(command + spoken.err()).isIn(0, 10, 20);
            assertThat(spoken.out()).as(command).matches(SAYS.getOrDefault(head(command), "nothing shows it"));
            NUMBER.matcher(spoken.out()).results().map(MatchResult::group).forEach(found -> number = found);
        }
        assertThat(folder.resolve("labels.jsonl")).isNotEmptyFile();
        assertThat(folder.resolve("ranking.txt")).isNotEmptyFile();
    }

    @Test
    void what_is_shown_elsewhere_is_shown_there() {
        assertThat(SHOWN_BY.values()).allMatch(Papers::namesTest);
    }

    @Test
    void every_command_there_is_stands_in_the_readme() {
        var written = commandsIn(README).stream().map(ReadmeTest::head).collect(Collectors.toSet());

        assertThat(leaves("", Commands.line())).contains("ask").allMatch(written::contains);
    }

    @Test
    void every_command_and_option_in_any_paper_is_one_there_is() {
        var options =
                Stream.concat(Stream.of("--long"), options(Commands.line())).collect(Collectors.toSet());
        for (var paper : Papers.all())
            for (var command : commandsIn(paper)) {
                if (!SHOWN_BY.containsKey(command))
                    assertThat(SAYS).as("%s in %s", command, paper).containsKey(head(command));
                assertThat(Pattern.compile("--[a-z-]+")
                                .matcher(command)
                                .results()
                                .map(MatchResult::group))
                        .as("options of %s in %s", command, paper)
                        .isSubsetOf(options);
            }
    }

    @Test
    void continuous_integration_runs_the_check_and_nothing_else() {
        assertThat(Sources.read(Path.of(".ci/run"))).endsWith("\nexec bin/check\n");
        assertThat(Sources.read(Path.of("bin/check"))).endsWith("\n\"$maven\" -B -ntp verify \"$@\"\n");
    }

    @Test
    void every_script_can_be_read_and_finds_what_it_names() throws Exception {
        var named = Pattern.compile("(?<=[\\s\"])(?:training|src|bin|knowledge)/[\\w/.-]*\\w");
        for (var script : Papers.in(Path.of("bin"))) {
            assertThat(script).isExecutable();
            assertThat(new ProcessBuilder("bash", "-n", script.toString())
                            .start()
                            .waitFor())
                    .as("whether bash can read %s", script)
                    .isZero();
            assertThat(named.matcher(Sources.read(script)).results().map(it -> Path.of(it.group())))
                    .as("what %s names", script)
                    .allMatch(Files::exists);
        }
        assertThat(commandsIn(README).stream()
                        .filter(it -> it.startsWith("bin/"))
                        .map(Path::of))
                .allMatch(Files::isExecutable);
    }

    private void prepare() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("knowledge"), folder.resolve("knowledge"));
        Files.writeString(folder.resolve("messages.jsonl"), "{\"id\": \"1\", \"text\": \"my calf is swollen\"}\n");
        Files.writeString(
                folder.resolve("pairs.jsonl"),
                "{\"id\": \"1\", \"a\": {\"quote\": \"Walk.\"}, \"b\": {\"quote\": \"Rest.\"}}\n");
        Files.writeString(folder.resolve("texts.jsonl"), "{\"id\": \"1\", \"text\": \"my name is Ada\"}\n");
        Files.writeString(folder.resolve("corpus.jsonl"), "{\"id\": \"A\", \"question\": \"What is a bruise?\"}\n");
        Files.writeString(folder.resolve("queries.tsv"), "1\tbruise\n");
    }

    private Spoken run(String command) {
        var files = new ArrayDeque<>(files(head(command)));
        var words = words(command).skip(1).map(word -> filled(word, files));
        var where = takesData(head(command))
                ? Stream.of(
                        "--data",
                        head(command).equals("restore") ? Folders.fresh().toString() : data.toString())
                : Stream.<String>empty();
        return Spoken.by(Stream.concat(words, where).toArray());
    }

    private String filled(String word, Deque<String> files) {
        return switch (word) {
            case "…" -> "A small bruise on my calf";
            case "N" -> "9";
            case "ID" -> number;
            case "FILE" -> folder.resolve(files.remove()).toString();
            case "OLD", "NEW", "FOLDER" -> folder.resolve("knowledge").toString();
            case "MAIL" -> "ada@example.org";
            case "NAME" -> "Ada Example";
            case "ROLE" -> "vascular nurse";
            case "DATE" -> "2026-11-20";
            default -> word.startsWith("knowledge/") ? folder.resolve(word).toString() : word;
        };
    }

    private static List<String> files(String head) {
        return switch (head) {
            case "triage" -> List.of("messages.jsonl", "labels.jsonl");
            case "personal-data" -> List.of("texts.jsonl", "found.jsonl");
            case "agreement" -> List.of("pairs.jsonl", "compared.jsonl");
            case "evaluate" -> List.of("corpus.jsonl", "queries.tsv", "ranking.txt");
            case "knowledge sign" -> List.of("knowledge/triage/bruise.yaml");
            default -> List.of("everything.zip");
        };
    }

    private static List<String> commandsIn(Path paper) {
        return COMMAND.matcher(Sources.read(paper))
                .results()
                .map(it -> it.group(1).strip())
                .toList();
    }

    private static Stream<String> words(String command) {
        return WORD.matcher(command).results().map(word -> word.group().replace("\"", ""));
    }

    /** The words that say which command it is. */
    private static String head(String command) {
        return WORD.matcher(command)
                .results()
                .map(MatchResult::group)
                .skip(1)
                .takeWhile(word -> word.matches("[a-z][a-z-]*"))
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> leaves(String before, CommandLine line) {
        return line.getSubcommands().entrySet().stream()
                .filter(it -> !it.getKey().equals("serve"))
                .flatMap(it -> it.getValue().getSubcommands().isEmpty()
                        ? Stream.of((before + " " + it.getKey()).strip())
                        : leaves(it.getKey(), it.getValue()));
    }

    private static Stream<String> options(CommandLine line) {
        return Stream.concat(
                line.getCommandSpec().optionsMap().keySet().stream(),
                line.getSubcommands().values().stream().flatMap(ReadmeTest::options));
    }

    private static boolean takesData(String head) {
        var line = Commands.line();
        for (var word : head.split(" ")) line = line.getSubcommands().get(word);
        return line != null
                && Set.copyOf(line.getCommandSpec().optionsMap().keySet()).contains("--data");
    }
}
