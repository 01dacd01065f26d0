package venula.triage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import venula.triage.AdviceBook;
import venula.triage.web.Faults.PassingTime;

@FaultyHouse
class ErasureTest {
    private static final Pattern NUMBER = Pattern.compile("/advice/[0-9a-f]{32}");
    private static final String GONE = "There is no advice with this number, or it was erased";

    @Autowired
    PassingTime time;

    @Autowired
    AdviceBook book;

    private Asking somebody;

    @BeforeEach
    void browse(@Autowired MockMvc browser) {
        somebody = new Asking(browser);
    }

    @Test
    void an_advice_is_kept_for_thirty_days_and_then_erased_without_anybody_asking() throws Exception {
        var number = NUMBER.matcher(somebody.ask("words", "A bruise on my calf", "day", "30"));
        assertThat(number.find()).isTrue();

        time.pass(Duration.ofDays(29));
        book.erase();
        assertThat(somebody.open(number.group())).contains("Bruise");

        time.pass(Duration.ofDays(1).plusMinutes(1));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> somebody.open(number.group()).contains(GONE));
    }
}
