package venula.triage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.FileSystemUtils;
import venula.WholeHouse;
import venula.knowledge.Knowledge;
import venula.knowledge.KnowledgeFile;

/** The pages of a house in which somebody has signed some files. */
@WholeHouse
@Import(SignedPagesTest.Signed.class)
class SignedPagesTest {
    private static final String WHO = "Signed by Ada Example, Vascular nurse, 20 November 2026";
    private static final String PENDING = "<span class=\"tag\">Pending clinical review</span>";

    private Asking somebody;

    @BeforeEach
    void browse(@Autowired MockMvc browser) {
        somebody = new Asking(browser);
    }

    @Test
    void a_rule_tells_who_has_signed_its_table() throws Exception {
        assertThat(somebody.open("/rules/R14")).contains(WHO).doesNotContain(PENDING);
        assertThat(somebody.open("/rules/R17")).contains(PENDING).doesNotContain(WHO);
    }

    @Test
    void a_rule_that_was_changed_after_it_was_signed_is_pending() throws Exception {
        assertThat(somebody.open("/rules/R12")).contains(PENDING).doesNotContain("Signed by");
    }

    @Test
    void a_course_tells_who_has_signed_it() throws Exception {
        assertThat(somebody.open("/what-is-normal/bruise")).contains(WHO).doesNotContain(PENDING);
        assertThat(somebody.open("/what-is-normal/itch")).contains(PENDING);
        assertThat(somebody.open("/what-is-normal")).contains(PENDING);
    }

    @Test
    void an_advice_is_pending_until_every_rule_that_decided_is_signed() throws Exception {
        assertThat(somebody.pick("finding", "bruise", "day", "5", "signs", "none"))
                .contains(WHO)
                .doesNotContain(PENDING);
        assertThat(somebody.pick("finding", "lump", "day", "5", "signs", "none"))
                .contains(PENDING)
                .doesNotContain(WHO);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Signed {
        @Bean
        @Primary
        Knowledge signedKnowledge() throws IOException {
            var folder = Files.createTempDirectory("knowledge");
            FileSystemUtils.copyRecursively(Path.of("knowledge"), folder);
            for (var file : new String[] {"triage/bruise.yaml", "timelines/bruise.yaml", "triage/local-swelling.yaml"})
                KnowledgeFile.sign(
                        folder.resolve(file), "Ada Example", "Vascular nurse", LocalDate.parse("2026-11-20"));
            var changed = folder.resolve("triage/local-swelling.yaml");
            Files.writeString(changed, Files.readString(changed).replace("version: 1", "version: 2"));
            var knowledge = Knowledge.in(folder);
            FileSystemUtils.deleteRecursively(folder);
            return knowledge;
        }
    }
}
