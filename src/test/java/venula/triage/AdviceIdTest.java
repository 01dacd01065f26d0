package venula.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceIdTest {
    private static final int MANY = 4000;
    private static final int BITS = 128;

    private final List<String> numbers =
            Stream.generate(AdviceId::random).limit(MANY).map(AdviceId::value).toList();

    @Test
    void no_number_is_given_twice() {
        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.matches("[0-9a-f]{32}"));
    }

    @Test
    void each_of_its_128_bits_is_a_toss_of_a_coin() {
        for (int bit = 0; bit < BITS; bit++) assertThat(share(bit)).isCloseTo(0.5, Offset.offset(0.06));
    }

    @Test
    void no_bit_follows_from_the_number_before() {
        var changed = IntStream.range(1, MANY)
                .mapToObj(at -> number(at).xor(number(at - 1)).bitCount())
                .mapToInt(Integer::intValue)
                .average();

        assertThat(changed.orElseThrow()).isCloseTo(BITS / 2.0, Offset.offset(1.0));
    }

    @Test
    void its_beginning_opens_no_page() {
        var number = AdviceId.random();

        assertThat(AdviceId.in(number.brief())).isEmpty();
        assertThat(number.value()).doesNotEndWith(number.brief().substring(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "../../etc/passwd", "%00", "g0000000000000000000000000000000", "' or 1=1 --"})
    void what_is_no_number_is_none(String typed) {
        assertThat(AdviceId.in(typed)).isEmpty();
        assertThatThrownBy(() -> new AdviceId(typed)).hasMessage("An advice number has 32 digits");
    }

    private double share(int bit) {
        return IntStream.range(0, MANY).filter(at -> number(at).testBit(bit)).count() / (double) MANY;
    }

    private BigInteger number(int at) {
        return new BigInteger(numbers.get(at), 16);
    }
}
