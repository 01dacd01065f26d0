package venula.noticeboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import venula.noticeboard.Listed;

class ManyPagesTest {
    @Test
    void fifty_thousand_pages_are_one_map() {
        assertThat(count(map(SiteMap.MOST).whole(), "<url>")).isEqualTo(50_000);
        assertThat(map(SiteMap.MOST).file(1)).isEmpty();
    }

    @Test
    void one_more_makes_two_maps_and_a_list_of_them() {
        var map = map(SiteMap.MOST + 1);

        assertThat(map.whole())
                .contains("<loc>https://here.example/sitemap-1.xml</loc>", "/sitemap-2.xml</loc>")
                .doesNotContain("/sitemap-3.xml", "<url>");
        assertThat(count(map.file(1).orElseThrow(), "<url>")).isEqualTo(50_000);
        assertThat(map.file(2).orElseThrow()).containsOnlyOnce("<url>").contains("/p50001<");
        assertThat(List.of(0, 3)).allMatch(number -> map.file(number).isEmpty());
    }

    private static SiteMap map(int pages) {
        var listed = IntStream.rangeClosed(1, pages).mapToObj(at -> Listed.at("/p" + at));
        return new SiteMap(listed.toList(), path -> "https://here.example" + path);
    }

    private static int count(String text, String what) {
        return text.split(what, -1).length - 1;
    }
}
