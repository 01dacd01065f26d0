package venula.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {
    private static final String SECRET = Base32.write("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    void the_codes_are_those_of_the_standard(long second, String code) {
        assertThat(OneTimeCode.at(SECRET, OneTimeCode.step(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-60, false", "-30, true", "0, true", "30, true", "60, false"})
    void clocks_may_differ_by_half_a_minute(long seconds, boolean taken) {
        var code = OneTimeCode.at(SECRET, 1_000);
        var now = Instant.ofEpochSecond(30_000 + seconds);

        assertThat(OneTimeCode.stepOf(SECRET, code, now).isPresent()).isEqualTo(taken);
    }
}
