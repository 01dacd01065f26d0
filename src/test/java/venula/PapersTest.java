package venula;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import tools.jackson.dataformat.yaml.YAMLMapper;
import venula.knowledge.Knowledge;

/** What the papers say is there, is there. */
class PapersTest {
    private static final Path JAVA = Path.of("src/main/java/venula");
    private static final Path MAP = Path.of("ARCHITECTURE.md");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern PLACE = Pattern.compile("`([\\w.-]+/(?:[\\w.-]+/)*(?:[\\w-]+\\.\\w+)?)`");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (ground|knowledge|care|public|edge) \\| `(\\w+)` \\|[^|]*\\| (.*) \\|$");
    private static final Pattern TYPE = Pattern.compile("`(?:(\\w+)\\.)?([A-Z][a-z]\\w+)`");
    private static final Pattern FIGURE = Pattern.compile(
            "(?i)\\d[\\d,]*(?:\\.\\d+)? ?(?:ms|milliseconds|s|seconds|minutes?|[KMG]B|%|per ?cent|lines|rules|rows|cases|files|tests"
                    + "|findings|messages|sentences|passages|phrases|numbers|claims|sources)\\b");
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)\\b(one|two|three|four|five|six|seven|eight|nine|ten) (danger signs|(?:style )?rules(?: of style)?)");
    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final List<String> FLOORS = List.of("ground", "knowledge", "care", "public", "edge");

    @Test
    void every_link_leads_somewhere() {
        for (var paper : Papers.all())
            assertThat(LINK.matcher(Sources.read(paper)).results().map(link -> link.group(1)))
                    .as("links of %s", paper)
                    .allMatch(link -> Files.exists(paper.resolveSibling(link)));
    }

    @Test
    void every_place_that_is_named_exists() {
        for (var paper : Papers.all())
            assertThat(PLACE.matcher(Sources.read(paper).replaceAll("Bad: .*", ""))
                            .results()
                            .map(place -> place.group(1)))
                    .as("places named in %s", paper)
                    .allMatch(place -> Stream.of(Path.of(""), paper.resolveSibling(""), JAVA)
                            .anyMatch(from -> Files.exists(from.resolve(place))));
    }

    @Test
    void every_module_on_the_map_exists_and_every_module_is_on_it() {
        var modules =
                HouseTest.MODULES.stream().map(ApplicationModule::getIdentifier).map(Object::toString);

        assertThat(rows().map(row -> row.group(2))).containsExactlyInAnyOrderElementsOf(modules.toList());
    }

    @Test
    void the_map_says_of_every_module_whom_it_may_know() {
        rows().forEach(row -> assertThat(named(row.group(3)))
                .as("whom %s may know", row.group(2))
                .isEqualTo(known(row.group(2))));
    }

    @Test
    void arrows_on_the_map_go_down_or_along_a_floor() {
        var floors = rows().collect(Collectors.toMap(row -> row.group(2), row -> FLOORS.indexOf(row.group(1))));

        floors.forEach((module, floor) ->
                assertThat(known(module)).as("whom %s may know", module).allMatch(other -> floors.get(other) <= floor));
    }

    @Test
    void the_map_says_whom_everybody_may_know() {
        var shared = HouseTest.MODULES.getSharedModules().stream()
                .map(module -> module.getIdentifier().toString())
                .collect(Collectors.toSet());
        var sentence = Sources.read(MAP)
                .lines()
                .filter(line -> line.contains("everyone may know"))
                .toList();

        assertThat(sentence)
                .singleElement()
                .satisfies(line -> assertThat(named(line)).isEqualTo(shared));
    }

    @Test
    void every_type_that_is_named_exists() {
        for (var paper : List.of(MAP, Path.of("CONTRIBUTING.md"), Path.of("README.md")))
            assertThat(TYPE.matcher(Sources.read(paper)).results())
                    .as("types named in %s", paper)
                    .allMatch(PapersTest::isType);
    }

    @Test
    void a_figure_says_which_command_gives_it() {
        for (var paper : Papers.all())
            assertThat(figures(paper))
                    .as("figures in %s", paper)
                    .allMatch(line -> line.contains("`bin/") || line.contains("`./venula"));
    }

    @Test
    void what_is_counted_in_words_is_counted_right() {
        var signs = Knowledge.builtIn().screen().signs().size();
        var rules = Sources.read(Path.of("STYLE.md"))
                .lines()
                .filter(line -> line.matches("\\d+\\. .*"))
                .count();

        for (var paper : Papers.all())
            assertThat(COUNTED.matcher(Sources.read(paper)).results())
                    .as("what %s counts", paper)
                    .allMatch(it -> NUMBERS.indexOf(it.group(1).toLowerCase(Locale.ROOT))
                            == (it.group(2).startsWith("danger") ? signs : rules));
    }

    @Test
    void every_hazard_has_cause_effect_control_and_tests_that_exist() {
        var hazards = YAMLMapper.shared().readValue(Path.of("docs/safety/hazards.yaml"), Hazard[].class);

        assertThat(hazards).isNotEmpty().doesNotHaveDuplicates().allSatisfy(it -> {
            assertThat(List.of(it.hazard(), it.cause(), it.effect(), it.control()))
                    .noneMatch(String::isBlank);
            assertThat(it.test()).as(it.hazard()).matches(Papers::namesTest);
        });
    }

    private record Hazard(String hazard, String cause, String effect, String control, String test) {}

    @Test
    void every_true_row_of_the_mission_names_a_test_that_exists() {
        var rows = Sources.read(Path.of("docs/mission.md")).lines().filter(line -> line.matches("\\| [A-G]\\d+ \\|.*"));

        assertThat(rows).isNotEmpty().allMatch(Papers::namesTest);
    }

    /** Measured or counted; a rule of ours and what stands in examples and tables of words are none. */
    private static Stream<String> figures(Path paper) {
        var text = Sources.read(paper).replaceAll("(?s)```.*?```", "").replaceAll("`[^`/]*`", "");
        return text.lines().filter(line -> FIGURE.matcher(line).find());
    }

    private static Stream<MatchResult> rows() {
        return ROW.matcher(Sources.read(MAP)).results();
    }

    private static Set<String> named(String words) {
        return Pattern.compile("`(\\w+)`")
                .matcher(words)
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
    }

    /** Beside those whom everybody may know. */
    private static Set<String> known(String module) {
        var known = new HashSet<>(
                Walls.declared(HouseTest.MODULES.getModuleByName(module).orElseThrow()));
        HouseTest.MODULES
                .getSharedModules()
                .forEach(shared -> known.remove(shared.getIdentifier().toString()));
        return known;
    }

    private static boolean isType(MatchResult named) {
        var declared = Pattern.compile("(class|record|interface|enum) " + named.group(2) + "\\b");
        var where = named.group(1) == null ? Path.of("src") : JAVA.resolve(named.group(1));
        return Files.isDirectory(where)
                && Papers.in(where).stream()
                        .filter(file -> file.toString().endsWith(".java"))
                        .anyMatch(file -> declared.matcher(Sources.read(file)).find());
    }
}
