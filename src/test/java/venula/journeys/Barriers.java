package venula.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What could keep somebody from a page, or leave them standing on it. */
final class Barriers {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int NARROWEST = 320;
    private static final int HEIGHT = 640;
    private static final int ENOUGH = 25 * 1024;
    private static final String BARE_HEADINGS = """
            () => [...document.querySelectorAll('main :is(h2, h3)')]
                .filter(heading => heading.parentElement.innerText.trim() === heading.innerText.trim())
                .map(heading => heading.innerText)
            """;
    private static final String LINKS = """
            () => [...document.querySelectorAll('a[href]')].map(link => link.getAttribute('href'))
            """;
    // pages that were opened once by a link, and what they say
    private static final Map<String, String> OPENED = new ConcurrentHashMap<>();

    private final Visitor somebody;
    private final Page page;

    private Barriers(Visitor somebody) {
        this.somebody = somebody;
        this.page = somebody.page();
    }

    static void noneFor(Visitor somebody) {
        var barriers = new Barriers(somebody);
        barriers.tooMuchToLoad();
        barriers.anythingInTheWay(ColorScheme.LIGHT);
        barriers.anythingInTheWay(ColorScheme.DARK);
        barriers.headingsOverNothing();
        barriers.linksToNowhere();
        barriers.scrollingSideways("text-normal");
        barriers.scrollingSideways("text-largest");
    }

    private void tooMuchToLoad() {
        assertThat(somebody.received()).isLessThanOrEqualTo(ENOUGH);
    }

    private void anythingInTheWay(ColorScheme scheme) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        // the other way opens a page of its own for every look, which is of use only where there are frames
        var found = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(RULES)
                .analyze()
                .getViolations();
        assertThat(found.stream().map(Barriers::told)).as(scheme.name()).isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                .collect(Collectors.joining("\n", rule.getId() + ": ", ""));
    }

    private void headingsOverNothing() {
        assertThat((List<?>) page.evaluate(BARE_HEADINGS))
                .as("headings with nothing under them")
                .isEmpty();
    }

    private void linksToNowhere() {
        var links = ((List<?>) page.evaluate(LINKS)).stream().map(String::valueOf);
        assertThat(links.filter(link -> !leadsSomewhere(link)))
                .as("links that lead nowhere")
                .isEmpty();
    }

    private boolean leadsSomewhere(String link) {
        if (link.startsWith("tel:")) return true;
        var parts = link.split("#", 2);
        var there = parts[0].isEmpty() ? page.content() : OPENED.computeIfAbsent(somebody.at(parts[0]), this::opened);
        return !there.isEmpty() && (parts.length == 1 || there.contains("id=\"" + parts[1] + "\""));
    }

    private String opened(String address) {
        var answer = page.request().get(address);
        return answer.ok() ? answer.text() : "";
    }

    private void scrollingSideways(String textSize) {
        page.setViewportSize(NARROWEST, HEIGHT);
        page.evaluate("size => document.documentElement.className = size", textSize);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as(textSize)
                .isLessThanOrEqualTo(NARROWEST);
    }
}
