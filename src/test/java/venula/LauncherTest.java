package venula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code ./venula} beside a JDK and a Maven that only say that they were called. */
class LauncherTest {
    private static final String BUILDS = "building, which takes a minute or two the first time…";

    @TempDir
    Path home;

    @BeforeEach
    void furnish() throws IOException {
        Files.copy(Path.of("venula"), home.resolve("venula"));
        write("pom.xml", "<project/>");
        write("src/main/Venula.java", "class Venula {}");
        write("knowledge/triage/bruise.yaml", "day: {to: 21}");
        write("jdk/release", "JAVA_VERSION=\"25\"");
        program("jdk/bin/java", """
                case "$*" in *extract*) mkdir -p target/app.new && echo jar >target/app.new/venula-1.jar ;; esac
                echo "java $*"
                """);
        program("jdk/bin/javac", "");
        program("mvnw", "mkdir -p target && echo jar >target/venula-1.jar");
    }

    @Test
    void it_builds_once_and_again_when_something_has_changed() throws Exception {
        assertThat(run("ask", "a lump")).contains(BUILDS, "target/app/venula.jar ask a lump");
        assertThat(run("ask", "a lump")).doesNotContain(BUILDS).contains("target/app/venula.jar ask a lump");

        write("src/main/Venula.java", "class Venula { }");
        assertThat(run("ask", "a lump")).contains(BUILDS);
    }

    @Test
    void whoever_changes_the_knowledge_has_it_checked_without_a_build_and_used_with_one() throws Exception {
        run("ask", "a lump");
        write("knowledge/triage/bruise.yaml", "day: {to: 20}");

        assertThat(run("knowledge", "check")).doesNotContain(BUILDS).contains("venula.jar knowledge check");
        assertThat(run("ask", "a lump")).contains(BUILDS);
    }

    private String run(String... words) throws Exception {
        var command = new ProcessBuilder("./venula").directory(home.toFile()).redirectErrorStream(true);
        command.command().addAll(List.of(words));
        command.environment().put("VENULA_JAVA_HOME", home.resolve("jdk").toString());
        var venula = command.start();
        var output = new String(venula.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(venula.waitFor()).as(output).isZero();
        return output;
    }

    private void program(String name, String text) throws IOException {
        assertThat(write(name, "#!/bin/sh\n" + text).toFile().setExecutable(true))
                .isTrue();
    }

    private Path write(String name, String text) throws IOException {
        var file = home.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
