package venula.triage.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import venula.search.Catalogue;

@FaultyHouse
class SearchGoneTest {
    private Asking somebody;

    @BeforeEach
    void browse(@Autowired MockMvc browser) {
        somebody = new Asking(browser);
    }

    @Test
    void without_search_every_level_of_advice_is_what_it_was(@Autowired Catalogue catalogue) throws Exception {
        assertThat(catalogue.isReady()).isFalse();

        assertThat(somebody.ask("words", "Chest pain since this morning")).contains("Call your emergency number now.");
        assertThat(somebody.ask("words", "My calf is swollen")).contains("Have this looked at today.");
        assertThat(somebody.ask("words", "A bruise on my calf", "day", "30")).contains("Call your clinic");
        assertThat(somebody.pick("finding", "bruise", "day", "5", "signs", "none"))
                .contains("This fits what is expected.");
    }

    @Test
    void the_search_page_says_that_it_cannot() throws Exception {
        assertThat(somebody.open("/search")).contains("/topics", "tel:112").doesNotContain("Something broke");
    }
}
