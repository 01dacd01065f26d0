package venula.triage.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import venula.knowledge.Knowledge;
import venula.page.Errors;
import venula.page.Frame;

/** The same advice for those who would rather pick than write. */
@Controller
class CheckController {
    private final Knowledge knowledge;
    private final Typed typed;

    CheckController(Knowledge knowledge, Typed typed) {
        this.knowledge = knowledge;
        this.typed = typed;
    }

    @GetMapping("/check")
    ModelAndView choose(Frame frame) {
        return frame.show("triage/web/check", new CheckPage(Asked.NOTHING, Errors.NONE, knowledge));
    }

    @PostMapping("/check")
    ModelAndView tellMore(@RequestParam MultiValueMap<String, String> sent, HttpServletResponse response, Frame frame) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var fields = new Fields(sent, knowledge);
        var asked = fields.asked();
        var errors = errors(asked, frame);
        var page = new CheckPage(asked, fields.has("choose") ? Errors.NONE : errors, knowledge);
        if (fields.has("choose") || !errors.any())
            return frame.show(fields.has("choose") ? "triage/web/check" : "triage/web/check-more", page);
        var again = frame.show("triage/web/check", page);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private Errors errors(Asked asked, Frame frame) {
        return asked.findings().isEmpty()
                ? new Errors(List.of(new Errors.Wrong("findings", frame.say("error.findings.none"))))
                : typed.dayErrors(asked.day(), frame.wording());
    }
}
