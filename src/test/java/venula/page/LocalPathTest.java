package venula.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/what-is-normal?day=12", "/advice/0123456789abcdef0123456789abcdef"})
    void a_page_of_ours_is_gone_back_to(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/a\r\nSet-Cookie: x",
                "javascript:alert(1)",
                "/<script>"
            })
    void anything_else_leads_home(String path) {
        assertThat(LocalPath.of(path)).isEqualTo("/");
    }
}
