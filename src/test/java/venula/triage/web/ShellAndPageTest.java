package venula.triage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import venula.Spoken;
import venula.WholeHouse;
import venula.database.TestDatabase;

@WholeHouse
class ShellAndPageTest {
    private Asking somebody;

    @BeforeEach
    void browse(@Autowired MockMvc browser) {
        somebody = new Asking(browser);
    }

    @ParameterizedTest
    @CsvSource({
        "A small bruise on my calf that is fading, 5, foam, spider, true",
        "A bruise on my calf, 30, foam, spider, true",
        "A hard lump along the vein, 60, foam, varicose, true",
        "My calf is swollen, 6, foam, varicose, false",
        "My calf is swollen, 6, liquid, spider, true",
        "I have a fever of 39, 4, liquid, reticular, false",
        "Chest pain since this morning, 2, foam, truncal, false",
        "Brown marks where the vein was, 60, liquid, spider, true",
        "The skin is black and open, 9, liquid, spider, false",
        "A small lump along the vein. I had a clot in my leg years ago, 10, foam, varicose, true",
        "Ich habe seit drei Tagen Schmerzen in der Wade, 3, foam, varicose, true",
    })
    void the_shell_says_what_the_page_says(String words, String day, String technique, String target, boolean noneOfSix)
            throws Exception {
        var fields = List.of("words", words, "day", day, "technique", technique, "target", target);
        var told = shell(words, day, technique, target, noneOfSix);
        var page = page(fields, noneOfSix);

        assertThat(page).contains(told.get("says").asString().replace("112 / 999 / 911", "your emergency number"));
        for (var rule : told.get("rules")) assertThat(page).contains(asLink(rule.asString()));
        assertThat(page.split("href=\"/rules/", -1)).hasSize(told.get("rules").size() + 1);
        for (var why : told.get("why")) assertThat(page).contains(why.asString());
        for (var finding : told.get("understood"))
            assertThat(page).contains("value=\"" + finding.asString().replace("risk:", "") + "\"");
    }

    private static JsonNode shell(String words, String day, String technique, String target, boolean noneOfSix) {
        var options = new ArrayList<Object>(List.of("ask", words, "--json", "--day", day));
        options.addAll(List.of("--technique", technique, "--target", target, "--database-url", TestDatabase.url()));
        if (noneOfSix) options.add("--none-of-the-six");
        return JsonMapper.shared().readTree(Spoken.by(options.toArray()).out());
    }

    private String page(List<String> fields, boolean noneOfSix) throws Exception {
        var sent = new ArrayList<>(fields);
        if (noneOfSix) sent.addAll(List.of("signs", "none"));
        return HtmlUtils.htmlUnescape(somebody.ask(sent.toArray(String[]::new)));
    }

    private static String asLink(String rule) {
        return "<a href=\"/rules/%s\">Rule %s</a>, version %s"
                .formatted(rule.split(" ")[0], rule.split(" ")[0], rule.split(" ")[1]);
    }
}
