package venula.triage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import venula.database.Line;

@FaultyHouse
class DatabaseGoneTest {
    private static final String NOT_KEPT =
            "This advice could not be kept, so it has no number. It stands all the same.";
    private static final String SWOLLEN = "Day 6 after foam. My calf is swollen";
    private static final Duration SOON = Duration.ofMillis(200);
    private static final Duration LATEST = Duration.ofSeconds(30);
    private static final int TRIES = 20;

    @Autowired
    MockMvc browser;

    @Autowired
    Line line;

    private Asking somebody;

    @BeforeEach
    void browse() {
        somebody = new Asking(browser);
    }

    @AfterEach
    void mend() {
        line.mend();
        Awaitility.await().atMost(LATEST).until(() -> isKept(ask()));
    }

    @Test
    void the_advice_stands_when_the_database_is_stopped_and_says_that_it_was_not_kept() {
        line.cut();

        assertThat(ask()).contains("Have this looked at today.", NOT_KEPT).doesNotContain("/advice/");
    }

    @Test
    void the_advice_stands_when_the_database_hangs_and_says_that_it_was_not_kept() {
        line.hold();

        assertThat(ask()).contains("Have this looked at today.", NOT_KEPT).doesNotContain("/advice/");
    }

    @Test
    void nobody_waits_for_a_database_that_is_stopped() {
        line.cut();

        assertThat(fastest()).isLessThan(SOON);
    }

    @Test
    void nobody_waits_for_a_database_that_hangs() {
        line.hold();

        assertThat(fastest()).isLessThan(SOON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/check", "/what-is-normal", "/what-is-normal/bruise", "/rules/R14", "/sources"})
    void what_needs_no_database_goes_on(String page) throws Exception {
        line.cut();

        browser.perform(get(page)).andExpect(status().isOk());
    }

    @Test
    void nobody_is_told_that_nobody_has_asked_while_that_is_not_known() throws Exception {
        line.cut();

        assertThat(somebody.open("/"))
                .contains("See what is normal when")
                .doesNotContain("What others asked", "No questions yet");
    }

    @Test
    void a_page_that_needs_it_says_whom_to_call() throws Exception {
        line.cut();

        browser.perform(get("/questions").accept("text/html")).andExpect(status().isInternalServerError());
        assertThat(somebody.open("/questions")).contains("Something broke on our side.", "tel:112", "tel:999");
    }

    private String ask() {
        try {
            return somebody.ask("words", SWOLLEN);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isKept(String page) {
        return page.contains("/advice/");
    }

    /** The time of the fastest of many, for the machine may have other things to do. */
    private Duration fastest() {
        return IntStream.range(0, TRIES)
                .mapToObj(_ -> timed())
                .min(Duration::compareTo)
                .orElseThrow();
    }

    private Duration timed() {
        long start = System.nanoTime();
        ask();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
