package venula.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatusCode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import venula.WholeHouse;
import venula.problem.Refusal;

@WholeHouse
class ProblemPagesTest {
    @Autowired
    MockMvc browser;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/questions/nobody-asked",
                "/articles/nobody-wrote",
                "/topics/nothing",
                "/doctors/nobody",
                "/practices/nowhere",
                "/advice/00000000000000000000000000000000",
                "/text-size",
                "/what-is-normal/nothing"
            })
    void the_type_of_a_problem_leads_to_a_page_that_says_how_to_go_on(String address) throws Exception {
        assertExplained(get(address));
    }

    @Test
    void whatever_the_status_the_name_of_the_problem_is_known() {
        var words = Wording.in("en");
        var statuses = IntStream.range(400, 600).mapToObj(HttpStatusCode::valueOf);

        assertThat(statuses.map(code -> Problem.of(code, words)))
                .allSatisfy(problem -> assertThat(Problem.named(problem.name(), words))
                        .map(Problem::title)
                        .contains(problem.title()));
    }

    @Test
    void a_page_of_a_problem_shows_the_way_out() throws Exception {
        browser.perform(get("/problems/no-such-doctor"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("This doctor is not here.")))
                .andExpect(content().string(containsString("<a class=\"do\" href=\"/doctors\">")))
                .andExpect(content().string(containsString("do not wait for this page")));
    }

    @Test
    void a_problem_nobody_has_is_not_explained() throws Exception {
        browser.perform(get("/problems/no-such-problem").accept("text/html")).andExpect(status().isNotFound());
    }

    @Test
    void whatever_may_be_missing_has_words_of_its_own() {
        var missing = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("venula").stream()
                        .filter(type -> type.isAssignableTo(Refusal.class))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> name.startsWith("NoSuch"));

        assertThat(missing)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Problem.named(
                                name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(), Wording.in("en")))
                        .isPresent());
    }

    private void assertExplained(MockHttpServletRequestBuilder request) throws Exception {
        var problem =
                browser.perform(request.accept("application/json")).andReturn().getResponse();
        var type = JsonPath.<String>read(problem.getContentAsString(), "$.type");
        var title = JsonPath.<String>read(problem.getContentAsString(), "$.title");

        assertThat(problem.getContentType()).startsWith("application/problem+json");
        assertThat(type).startsWith("/problems/");
        browser.perform(get(type).accept("text/html"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1>" + title + "</h1>")))
                .andExpect(content().string(containsString("href=\"/\"")));
    }
}
