package venula.triage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import venula.knowledge.Facts;
import venula.knowledge.Finding;
import venula.page.Wording;
import venula.triage.Reply;
import venula.triage.Voice;
import venula.triage.Voices;

class DoctorsTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Asked ASKED =
            Asked.of("", Facts.of(List.of(Finding.parse("lump"), Finding.parse("no:dyspnoea")), Optional.empty()));

    @Test
    void a_practice_without_a_doctor_stands_where_the_name_would() {
        var voice = new Voice(
                "What is this?",
                "Call us.",
                List.of(),
                "Larkmeadow",
                "Eugene, OR",
                LocalDate.of(2023, 5, 2),
                "/questions/x#a1",
                true);

        var words = beside((_, _, _) -> List.of(voice));

        assertThat(words)
                .containsExactly(new DoctorsWords(
                        "What is this?",
                        "Call us.",
                        "Larkmeadow",
                        "No doctor named · Eugene, OR · 2 May 2023",
                        Optional.of(3),
                        "/questions/x#a1",
                        true));
    }

    @Test
    void what_was_denied_is_not_asked_about() {
        beside((_, findings, _) -> {
            assertThat(findings).containsExactly("lump");
            return List.of();
        });
    }

    @Test
    void without_those_who_keep_them_the_advice_stands_alone() {
        assertThat(beside((_, _, _) -> {
                    throw new IllegalStateException("no database");
                }))
                .isEmpty();
    }

    @Test
    @Timeout(10)
    void nobody_waits_long_for_them() {
        assertThat(beside((_, _, _) -> {
                    try {
                        Thread.sleep(Duration.ofMinutes(1));
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return List.of();
                }))
                .isEmpty();
    }

    private static List<DoctorsWords> beside(Voices voices) {
        var keepers = new StaticListableBeanFactory(Map.of("voices", voices)).getBeanProvider(Voices.class);
        return new Doctors(keepers, TODAY, new InTime(PATIENCE))
                .beside(new Reply.Information(List.of()), ASKED, Wording.in("en"));
    }
}
