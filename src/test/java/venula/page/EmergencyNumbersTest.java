package venula.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import venula.page.EmergencyNumbers.Line;

class EmergencyNumbersTest {
    @Test
    void germany_has_one_number_and_one_for_urgent_advice() {
        var numbers = EmergencyNumbers.of("de");

        assertThat(numbers.emergency()).containsExactly(new Line("112", ""));
        assertThat(numbers.urgent()).contains("116117");
    }

    @Test
    void britain_calls_999() {
        assertThat(EmergencyNumbers.of("GB").emergency()).containsExactly(new Line("999", ""));
    }

    @Test
    void without_a_country_there_are_three_numbers_with_their_places() {
        assertThat(EmergencyNumbers.of("").emergency())
                .containsExactly(
                        new Line("112", "place.europe"),
                        new Line("999", "place.uk"),
                        new Line("911", "place.north-america"));
    }

    @Test
    void a_country_nobody_knows_gets_them_all() {
        assertThat(EmergencyNumbers.of("anywhere").emergency()).hasSize(3);
        assertThat(EmergencyNumbers.of("XX").isOne()).isFalse();
    }
}
