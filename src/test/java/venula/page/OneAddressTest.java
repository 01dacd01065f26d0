package venula.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import venula.WholeHouse;

@WholeHouse
class OneAddressTest {
    @Autowired
    MockMvc browser;

    @ParameterizedTest
    @CsvSource({
        "/questions/, /questions",
        "/Questions/Stocking-Rash, /questions/stocking-rash",
        "/doctors/okonjo-vance//, /doctors/okonjo-vance",
        "/What-Is-Normal/?day=3, /what-is-normal?day=3",
        "/Rules/R14/, /rules/R14"
    })
    void capitals_and_slashes_lead_to_the_one_address(String written, String one) throws Exception {
        browser.perform(get(java.net.URI.create(written)))
                .andExpect(status().isMovedPermanently())
                .andExpect(redirectedUrl(one));
        browser.perform(get(java.net.URI.create(one))).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "//evil.example/", "///", "/\\evil.example/", "/questions/a/b/", "/a:b/", "/%2F/x/"})
    void nothing_else_is_led_anywhere(String written) {
        assertThat(OneAddress.of(written)).isEqualTo(written);
    }

    @Test
    void what_somebody_sends_is_not_led_away() throws Exception {
        browser.perform(post("/Text-Size").param("text", "larger")).andExpect(status().isNotFound());
    }
}
