package venula.page;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import venula.problem.Refusal;

/**
 * Why there is no page, in words that say how to go on.
 *
 * @param name what machines know it by
 */
public record Problem(int status, String name, String title, String text) {
    static Problem of(HttpStatusCode code, Wording wording) {
        int status = code.value();
        var words = wording.has("problem." + status + ".title") ? "problem." + status : "problem.other";
        var name = code instanceof HttpStatus known
                ? known.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                : "other";
        return new Problem(status, name, wording.say(words + ".title"), wording.say(words + ".text"));
    }

    static Problem of(Refusal refusal, Wording wording) {
        var status = refusal.isAboutSomethingMissing() ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT;
        var own = "problem." + refusal.problem() + ".title";
        var title = wording.has(own) ? wording.say(own) : wording.say("problem." + status.value() + ".title");
        return new Problem(status.value(), refusal.problem(), title, refusal.sentence());
    }

    /** Then it helps to look for it elsewhere. */
    public boolean isAboutSomethingMissing() {
        return status == HttpStatus.NOT_FOUND.value();
    }

    ProblemDetail detail() {
        var detail = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), text);
        detail.setTitle(title);
        detail.setType(java.net.URI.create("/problems/" + name));
        return detail;
    }
}
