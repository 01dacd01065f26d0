package venula.page;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import venula.problem.Refusal;

/**
 * Why there is no page, in words that say how to go on.
 *
 * @param name what machines know it by, and the last part of the address of the page that explains it
 */
public record Problem(int status, String name, String title, String text) {
    private static final Map<String, Way> WAYS = Map.of(
            "no-such-question", new Way("/questions", "questions.all"),
            "no-such-article", new Way("/articles", "articles.all"),
            "no-such-topic", new Way("/topics", "topics.all"),
            "no-such-doctor", new Way("/doctors", "directory.all"),
            "no-such-practice", new Way("/doctors", "directory.all"));

    /** Where one finds what is there instead. */
    public record Way(String href, String words) {}

    static Problem of(HttpStatusCode code, Wording wording) {
        int status = code.value();
        var words = wording.has("problem." + status + ".title") ? "problem." + status : "problem.other";
        var name = code instanceof HttpStatus known ? name(known) : "other";
        return new Problem(status, name, wording.say(words + ".title"), wording.say(words + ".text"));
    }

    /** A refusal without words of its own goes by the name of its status. */
    static Problem of(Refusal refusal, Wording wording) {
        var status = refusal.isAboutSomethingMissing() ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT;
        if (has(refusal.problem(), wording)) return worded(status.value(), refusal.problem(), wording);
        var problem = of(status, wording);
        return new Problem(problem.status(), problem.name(), problem.title(), refusal.sentence());
    }

    /** The problem machines know by this name. */
    static Optional<Problem> named(String name, Wording wording) {
        if (has(name, wording)) return Optional.of(worded(HttpStatus.NOT_FOUND.value(), name, wording));
        return Stream.of(HttpStatus.values())
                .filter(status -> status.isError() && name(status).equals(name))
                .map(status -> of(status, wording))
                .findFirst();
    }

    private static boolean has(String name, Wording wording) {
        return wording.has("problem." + name + ".text");
    }

    private static Problem worded(int status, String name, Wording wording) {
        var words = "problem." + name;
        return new Problem(status, name, wording.say(words + ".title"), wording.say(words + ".text"));
    }

    private static String name(HttpStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Then it helps to look for it elsewhere. */
    public boolean isAboutSomethingMissing() {
        return status == HttpStatus.NOT_FOUND.value();
    }

    public Optional<Way> way() {
        return Optional.ofNullable(WAYS.get(name));
    }

    ProblemDetail detail() {
        var detail = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), text);
        detail.setTitle(title);
        detail.setType(URI.create("/problems/" + name));
        return detail;
    }
}
