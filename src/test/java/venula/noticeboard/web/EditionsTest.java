package venula.noticeboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EditionsTest {
    @Test
    void what_says_the_same_is_as_old_as_before_and_what_changed_is_new() throws Exception {
        var editions = new Editions(Clock.systemUTC());
        var first = editions.of("/a.atom", "one");
        Thread.sleep(Duration.ofMillis(20));

        assertThat(editions.of("/a.atom", "one")).isEqualTo(first);
        assertThat(editions.of("/a.atom", "two").since()).isAfter(first.since());
        assertThat(editions.of("/a.atom", "two").tag()).isNotEqualTo(first.tag());
    }
}
