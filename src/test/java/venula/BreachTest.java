package venula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import breached.Breached;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModules;

/** A wall that cannot fall is painted on: every rule of the house must reject a house that breaks it. */
class BreachTest {
    private static final ImportOption TESTS_TOO = _ -> true;
    private static final JavaClasses BREACHED = new ClassFileImporter().importPackages("breached");

    @TempDir
    Path folder;

    @Test
    void a_module_that_knows_whom_it_may_not_is_told() {
        assertThatThrownBy(
                        () -> ApplicationModules.of(Breached.class, TESTS_TOO).verify())
                .hasMessageContaining("Module 'cellar' depends on module 'attic'");
    }

    @TestFactory
    Stream<DynamicTest> every_rule_rejects_a_house_that_breaks_it() {
        return Walls.RULES.entrySet().stream()
                .map(rule -> dynamicTest(
                        rule.getKey(),
                        () -> assertThatThrownBy(() -> rule.getValue().check(BREACHED))
                                .hasMessageContaining("breached.attic.AtticManager")));
    }

    @Test
    void a_template_that_uses_a_stranger_is_told() {
        assertThat(Walls.usedIn("@import venula.questions.Question\n@param venula.page.Frame frame"))
                .isNotEmpty()
                .anyMatch(used -> !Walls.knownTo("directory", HouseTest.MODULES).contains(used));
    }

    @Test
    void a_long_file_is_told() throws IOException {
        assertThat(Walls.overgrown(List.of(file("\n".repeat(300))))).isEmpty();
        assertThat(Walls.overgrown(List.of(file("\n".repeat(301))))).hasSize(1);
    }

    @Test
    void a_long_method_and_one_that_takes_too_much_are_told() throws IOException {
        assertThat(Walls.overgrownMethods(List.of(file("class A { void a() {" + "\n".repeat(29) + "} }"))))
                .isEmpty();
        assertThat(Walls.overgrownMethods(List.of(file("class A { void a() {" + "\n".repeat(30) + "} }"))))
                .hasSize(1);
        assertThat(Walls.overgrownMethods(List.of(file("class A { void a(int b, int c, int d, int e, int f) {} }"))))
                .hasSize(1);
    }

    @Test
    void a_number_of_days_is_told() throws IOException {
        assertThat(Walls.clinicalNumbers(List.of(file("class A { boolean a(int day) { return day <= 21; } }"))))
                .hasSize(1);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("A.java"), text);
    }
}
