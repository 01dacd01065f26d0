package venula;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleInformation;
import org.springframework.modulith.core.ApplicationModules;

/** The rules of the house, apart from the house, so that they can be tried on one that breaks them. */
final class Walls {
    /** Rules about classes, by the sentence that must be true. */
    static final Map<String, ArchRule> RULES = Map.of(
            "web types stay in web packages",
            confine(Set.of("org.springframework.web..", "jakarta.servlet.."), "venula.*.web..", "venula.page.."),
            "jte stays in page",
            confine(Set.of("gg.jte.."), "venula.page.."),
            "yaml stays in knowledge and samples",
            confine(Set.of("tools.jackson.dataformat.."), "venula.knowledge..", "venula.samples.."),
            "lucene stays in search",
            confine(Set.of("org.apache.lucene.."), "venula.search.."),
            "onnx stays in encoder",
            confine(Set.of("ai.onnxruntime..", "ai.djl.."), "venula.encoder.."),
            "sign-in stays in people",
            confine(Set.of("org.springframework.security.."), "venula.people.."),
            "sql stays in package-private stores",
            noClasses()
                    .that()
                    .arePublic()
                    .and()
                    .resideOutsideOfPackage("venula.database..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc.."),
            // a stream of rows keeps its connection until somebody closes it; a list gives it back
            "rows are read as lists",
            noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream"),
            "names are plain",
            noClasses().should().haveNameMatching(".*(Impl|Service|Manager|Helper|Utils?|Dto|DTO|Entity)"));

    private static final Set<Double> PLAIN_NUMBERS = Set.of(0.0, 1.0, 2.0, 100.0);
    private static final Pattern USED_IN_TEMPLATE = Pattern.compile("\\bvenula\\.(\\w+(?:\\.web)?)");
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 30;
    private static final int MOST_PARAMETERS = 4;

    private Walls() {}

    static Stream<Path> overgrown(List<Path> files) {
        return files.stream().filter(file -> Sources.read(file).lines().count() > LONGEST_FILE);
    }

    static Stream<SourceTree.Method> overgrownMethods(List<Path> files) {
        return SourceTree.of(files).methods().stream()
                .filter(method -> method.lines() > LONGEST_METHOD || method.parameters() > MOST_PARAMETERS);
    }

    static Stream<SourceTree.Literal> clinicalNumbers(List<Path> files) {
        return SourceTree.of(files).numbers().stream().filter(number -> !PLAIN_NUMBERS.contains(number.value()));
    }

    /** The modules, or web parts of modules, that a template uses. */
    static Stream<String> usedIn(String template) {
        return USED_IN_TEMPLATE.matcher(template).results().map((MatchResult used) -> used.group(1));
    }

    static Set<String> knownTo(String module, ApplicationModules house) {
        var known = new HashSet<>(Set.of(module, module + ".web"));
        house.getSharedModules()
                .forEach(shared -> known.add(shared.getIdentifier().toString()));
        known.addAll(declared(house.getModuleByName(module).orElseThrow()));
        return known;
    }

    static Set<String> declared(ApplicationModule module) {
        return Set.copyOf(
                ApplicationModuleInformation.of(module.getBasePackage()).getDeclaredDependencies());
    }

    private static ArchRule confine(Set<String> library, String... homes) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library.toArray(String[]::new));
    }
}
