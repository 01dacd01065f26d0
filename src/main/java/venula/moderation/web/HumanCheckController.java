package venula.moderation.web;

import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import venula.moderation.CheckFailed;
import venula.moderation.HumanCheck;
import venula.page.Errors;
import venula.page.Frame;

/** The check in a form, among the parts. */
@Controller
@ConditionalOnBooleanProperty("venula.parts")
class HumanCheckController {
    private final HumanCheck check;

    HumanCheckController(HumanCheck check) {
        this.check = check;
    }

    @GetMapping("/parts/human-check")
    ModelAndView form(Frame frame) {
        return show(frame, Errors.NONE, "", false);
    }

    @PostMapping("/parts/human-check")
    ModelAndView send(Frame frame, @RequestParam Map<String, String> typed) {
        var words = typed.getOrDefault("words", "");
        try {
            check.pass(
                    typed.getOrDefault("check-token", ""),
                    typed.getOrDefault("check-work", ""),
                    typed.getOrDefault("check-answer", ""));
            return show(frame, Errors.NONE, words, true);
        } catch (CheckFailed refused) {
            return show(frame, new Errors(List.of(new Errors.Wrong("check-answer", refused.sentence()))), words, false);
        }
    }

    private ModelAndView show(Frame frame, Errors errors, String words, boolean passed) {
        return frame.show(
                "moderation/web/human-check-page", new HumanCheckPage(check.challenge(), errors, words, passed));
    }
}
