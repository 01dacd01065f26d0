package venula.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class LinkedDataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "]]>",
                "a line\u2028and\u2029another",
                "\"quoted\" & 'quoted' \\ \\u003c",
                "\u0000\u0007\t\n",
                "\ud83e\uddb5 &lt;b&gt;"
            })
    void no_text_ends_the_script_element_or_loses_a_letter(String text) {
        var script = LinkedData.script(List.of(LinkedData.of("Question").with("text", text + "x")));

        assertThat(script).doesNotContain("<", ">", "&", "\u2028", "\u2029", "\n");
        assertThat(JsonMapper.shared().readTree(script).at("/@graph/0/text").stringValue())
                .isEqualTo(text + "x");
    }

    @Test
    void what_is_empty_is_not_said() {
        var nothing = LinkedData.of("Thing").with("a", "").with("b", List.of()).with("c", Optional.empty());

        assertThat(nothing.properties()).containsOnlyKeys("@type");
    }
}
