package venula.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import venula.Spoken;

class SignatureTest {
    private static final long FILES = Knowledge.in(Path.of("knowledge")).files().count();

    @TempDir
    Path folder;

    private Path bruise;

    @BeforeEach
    void copy() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("knowledge"), folder);
        bruise = folder.resolve("triage/bruise.yaml");
    }

    @Test
    void nothing_in_the_repository_is_signed() {
        assertThat(Knowledge.in(Path.of("knowledge")).files())
                .isNotEmpty()
                .allMatch(file -> file.signature().isEmpty());
    }

    @Test
    void every_file_has_a_place_for_a_signature() throws IOException {
        for (var file : Knowledge.in(folder).files().toList()) sign(folder.resolve(file.name()));

        assertThat(Knowledge.in(folder).files()).allMatch(KnowledgeFile::isSigned);
        assertThat(check()).contains("%1$d of %1$d files are signed".formatted(FILES));
    }

    @Test
    void a_signature_is_for_exactly_what_was_read() throws IOException {
        sign(bruise);

        assertThat(review("R14").signature())
                .hasValueSatisfying(signature -> assertThat(signature.by()).isEqualTo("Ada \"Vein\" Example: RN"));
        assertThat(check())
                .contains("triage/bruise.yaml is signed by Ada", "1 of %d files are signed".formatted(FILES));

        Files.writeString(bruise, Files.readString(bruise).replace("A bruise near", "A bruise beside"));

        assertThat(review("R14").isSigned()).isFalse();
        assertThat(check())
                .contains("triage/bruise.yaml was changed after Ada", "0 of %d files are signed".formatted(FILES));
    }

    @Test
    void signing_changes_the_line_of_the_review_and_nothing_else() throws IOException {
        var before = Files.readString(bruise);
        var knowledge = Knowledge.in(folder).hash();

        sign(bruise);

        assertThat(Files.readString(bruise).replaceFirst("review: .*", "review: pending"))
                .isEqualTo(before);
        assertThat(Knowledge.in(folder).hash()).isEqualTo(knowledge);
    }

    @Test
    void whoever_changed_it_signs_it_anew() throws IOException {
        sign(bruise);
        Files.writeString(bruise, Files.readString(bruise).replace("A bruise near", "A bruise beside"));

        sign(bruise);

        assertThat(review("R14").isSigned()).isTrue();
    }

    @Test
    void what_cannot_be_signed_is_told_in_one_sentence() throws IOException {
        var nothing = Files.writeString(folder.resolve("notes.yaml"), "words: none\n");

        assertThat(spoken(nothing, "Ada").out()).contains("needs one line that begins with review:");
        assertThat(spoken(folder.resolve("gone.yaml"), "Ada").out()).contains("cannot be read");
        assertThat(spoken(bruise, " ").out()).contains("has a name and a role");
        assertThat(spoken(bruise, " ").code()).isOne();
    }

    private Review review(String rule) {
        return Knowledge.in(folder).rule(rule).orElseThrow().review();
    }

    private static void sign(Path file) {
        assertThat(spoken(file, "Ada \"Vein\" Example: RN").code()).isZero();
    }

    private static Spoken spoken(Path file, String by) {
        return Spoken.by("knowledge", "sign", file, "--by", by, "--role", "Vascular nurse", "--on", "2026-11-20");
    }

    private String check() {
        return Spoken.by("knowledge", "check", folder).out();
    }
}
