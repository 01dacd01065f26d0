package venula.page;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import venula.problem.Refusal;

@WebMvcTest(
        controllers = {PartsController.class, TextSizeController.class, FrameTest.Breaking.class},
        properties = "venula.parts=true")
@Import({PageWiring.class, Pages.class, Problems.class, FrameTest.Breaking.class})
class FrameTest {
    @Autowired
    MockMvc browser;

    @Test
    void every_page_shows_the_emergency_numbers() throws Exception {
        browser.perform(get("/parts"))
                .andExpect(content().string(containsString("tel:112")))
                .andExpect(content().string(containsString("tel:999")))
                .andExpect(content().string(containsString("if your face droops")));
    }

    @Test
    void styles_have_an_address_that_changes_with_their_content() throws Exception {
        browser.perform(get("/parts"))
                .andExpect(content().string(containsString("/styles/tokens-")))
                .andExpect(content().string(containsString("/webjars/htmx.org/2.0.10/dist/htmx.min-")));
    }

    @Test
    void everything_comes_from_here_and_nobody_frames_us() throws Exception {
        browser.perform(get("/parts"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"));
    }

    @Test
    void the_text_size_is_kept_in_a_cookie() throws Exception {
        browser.perform(post("/text-size").param("text", "larger").param("back", "/parts"))
                .andExpect(cookie().value("text-size", "large"))
                .andExpect(redirectedUrl("/parts"));
        browser.perform(get("/parts").cookie(new Cookie("text-size", "large")))
                .andExpect(content().string(containsString("class=\"text-large\"")));
    }

    @Test
    void the_text_size_leads_nowhere_else() throws Exception {
        browser.perform(post("/text-size").param("text", "smaller").param("back", "//evil.example"))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void a_page_that_is_not_there_says_what_to_do_in_an_emergency() throws Exception {
        browser.perform(get("/nowhere").accept("text/html"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("This page is not here.")))
                .andExpect(content().string(containsString("do not wait for this page")));
    }

    @Test
    void a_wrong_method_and_a_failure_have_a_page_too() throws Exception {
        browser.perform(get("/text-size").accept("text/html")).andExpect(status().isMethodNotAllowed());
        browser.perform(get("/broken").accept("text/html"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(containsString("nothing was decided about you")))
                .andExpect(content().string(not(containsString("secret"))));
    }

    @ParameterizedTest
    @CsvSource({"/nowhere, 404", "/text-size, 405", "/broken, 500", "/problems/other, 200"})
    void every_page_that_tells_of_an_error_tells_the_danger_signs_and_whom_to_call(String address, int status)
            throws Exception {
        browser.perform(get(address).accept("text/html"))
                .andExpect(status().is(status))
                .andExpect(content().string(containsString("Short of breath, chest pain, fainting, face drooping?")))
                .andExpect(content().string(containsString("if your face droops")))
                .andExpect(content().string(containsString("tel:112")));
    }

    @Test
    void a_refusal_is_told_in_its_own_words() throws Exception {
        browser.perform(get("/refused").accept("text/html"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("There is no such leg.")));
        browser.perform(get("/refused").accept("application/json"))
                .andExpect(jsonPath("$.type").value("/problems/not-found"))
                .andExpect(jsonPath("$.detail").value("There is no such leg."));
    }

    @RestController
    static class Breaking {
        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("secret");
        }

        @GetMapping("/refused")
        String refused() {
            throw new NoSuchLeg();
        }
    }

    static final class NoSuchLeg extends Refusal {
        NoSuchLeg() {
            super("There is no such leg.");
        }
    }
}
