package venula.triage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import venula.triage.web.Faults.PassingTime;

@FaultyHouse
class EarlierAdviceTest {
    private static final Pattern NUMBER = Pattern.compile("/advice/[0-9a-f]{32}");

    private Asking somebody;

    @BeforeEach
    void browse(@Autowired MockMvc browser) {
        somebody = new Asking(browser);
    }

    @Test
    void an_advice_of_another_day_says_so_and_its_day_counts_no_longer(@Autowired PassingTime time) throws Exception {
        var number = NUMBER.matcher(somebody.pick("finding", "bruise", "day", "5", "signs", "none"));
        assertThat(number.find()).isTrue();
        var today = somebody.open(number.group());

        time.pass(Duration.ofDays(3));
        var later = somebody.open(number.group());

        assertThat(today).contains("Day 5", "Look again on").doesNotContain("This advice is from");
        assertThat(later)
                .contains("This advice is from", "days have passed since")
                .doesNotContain("Day 5", "Look again on");
        assertThat(somebody.tap(later, "signs", "none")).doesNotContain("This fits what is expected.");
    }
}
