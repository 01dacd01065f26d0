package venula.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/**
 * What every page carries round its own content.
 *
 * @param addresses the address of a style sheet or script, which changes with its content
 * @param path where the page can be found again
 * @param base how others reach this Venula, without a slash at the end
 * @param answering whether the page answers what somebody sent
 */
public record Frame(
        Wording wording,
        EmergencyNumbers numbers,
        TextSize textSize,
        UnaryOperator<String> addresses,
        String path,
        String base,
        boolean answering) {
    private static final List<String> EVERYWHERE = List.of("tokens", "base", "frame", "shapes", "care");

    public String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    public String count(String key, int number) {
        return wording.count(key, number);
    }

    public String date(LocalDate day) {
        return wording.date(day);
    }

    /** The emergency number in a sentence. */
    public String emergencyNumber() {
        return numbers.isOne() ? numbers.emergency().getFirst().number() : say("emergency.your-number");
    }

    /** The address of a style sheet or script. */
    public String address(String path) {
        return addresses.apply(path);
    }

    /** A path of ours as others reach it; what a request says of its host is not believed. */
    public String url(String path) {
        return base + path;
    }

    /** The same page, found again elsewhere than where it was asked for. */
    public Frame at(String elsewhere) {
        return new Frame(wording, numbers, textSize, addresses, elsewhere, base, answering);
    }

    /** Shows a page with the template of this name, such as {@code triage/web/home}. */
    public ModelAndView show(String template, Object page) {
        return new ModelAndView(template, Map.of("frame", this, "page", page));
    }

    /** The ways at the top of the page. */
    public List<Way> ways() {
        return List.of(
                new Way("/", "nav.ask", isIn("/", "/advice", "/check")),
                new Way("/questions", "nav.answers", isIn("/questions", "/topics", "/doctors", "/practices")),
                new Way("/what-is-normal", "nav.normal", isIn("/what-is-normal")),
                new Way("/articles", "nav.articles", isIn("/articles")));
    }

    /** A way to a part of the site, and whether this page is in it. */
    public record Way(String href, String words, boolean isHere) {
        public @Nullable String current() {
            return isHere ? "page" : null;
        }
    }

    /** The style sheets of this page in the order of their layers. */
    public List<String> sheets(List<String> own) {
        return Stream.concat(EVERYWHERE.stream(), own.stream())
                .map(name -> address("/styles/" + name + ".css"))
                .toList();
    }

    private boolean isIn(String... parts) {
        return Stream.of(parts).anyMatch(part -> path.equals(part) || !part.equals("/") && path.startsWith(part + "/"));
    }
}
