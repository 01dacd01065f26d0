package venula.directory;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import venula.WholeHouse;

@WholeHouse
class DirectoryPageTest {
    @Autowired
    MockMvc browser;

    @Test
    void a_doctor_has_letters_a_practice_a_place_and_what_was_written() throws Exception {
        browser.perform(get("/doctors/okonjo-vance"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "Ruth Okonjo-Vance",
                                "MD, FACS, RPVI",
                                "Saltgrass Vascular Associates",
                                "Galveston, TX, United States",
                                "Sample")))
                .andExpect(content().string(containsString("/questions/hard-beads-after-injections#a3")));
    }

    @Test
    void an_article_is_listed_with_its_writer() throws Exception {
        browser.perform(get("/doctors/abramowell"))
                .andExpect(content().string(containsString("/articles/aspirin-and-other-medicines")));
    }

    @Test
    void a_practice_names_its_doctors_and_what_it_answered_without_a_name() throws Exception {
        browser.perform(get("/practices/fernhollow"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Shrewsbury, England, United Kingdom")))
                .andExpect(content().string(containsString("/doctors/larkspur")))
                .andExpect(content().string(containsString("/questions/aspirin-after-treatment#a6")));
    }

    @Test
    void everybody_is_listed() throws Exception {
        browser.perform(get("/doctors"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nobody is ranked")))
                .andExpect(content().string(containsString("Desmond Arrelaga, MD, FACS")));
    }

    @Test
    void who_is_not_here_leads_to_those_who_are() throws Exception {
        for (var nobody : new String[] {"/doctors/nobody", "/practices/nowhere"})
            browser.perform(get(nobody).accept("text/html"))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(containsString("look among all doctors")));
    }
}
