package venula.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class ClaimsTest {
    private final Knowledge knowledge = Knowledge.in(Path.of("knowledge"));

    @Test
    void what_the_evidence_supports_is_not_disputed() {
        assertThat(knowledge.dispute("clot-is-the-aim")).isPresent();
        assertThat(knowledge.dispute("aspirin-for-lumps")).isPresent();
        assertThat(knowledge.dispute("clot-rare")).isEmpty();
    }

    @Test
    void evidence_is_said_for_disputed_words_alone() {
        assertThat(knowledge.evidenceAgainst(java.util.List.of(
                        new Disputed("bed-rest-after", "Stay in bed."), new Disputed("clot-rare", "It is rare."))))
                .isEqualTo("The label asks for 15 to 20 minutes of walking straight after the session.");
    }

    @Test
    void a_claim_with_an_unknown_source_or_a_second_of_its_name_stops_the_start(@TempDir Path folder)
            throws IOException {
        FileSystemUtils.copyRecursively(Path.of("knowledge"), folder);
        var claims = folder.resolve("claims.yaml");
        var text = Files.readString(claims);

        Files.writeString(claims, text.replace("source: RASM-2013", "source: RASM-1999"));
        assertThatThrownBy(() -> Knowledge.in(folder)).hasMessage("Unknown source: RASM-1999");

        Files.writeString(claims, text.replace("claim: clot-never", "claim: clot-rare"));
        assertThatThrownBy(() -> Knowledge.in(folder)).hasMessageContaining("second claim of the name: clot-rare");
    }
}
