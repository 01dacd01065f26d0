package venula.page;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The gallery of parts, for those who build pages. */
@Controller
@ConditionalOnBooleanProperty("venula.parts")
class PartsController {
    @GetMapping("/parts")
    ModelAndView parts(Frame frame) {
        var errors = new Errors(List.of(
                new Errors.Wrong("day", frame.say("parts.wrong-day")),
                new Errors.Wrong("words", frame.say("parts.wrong-words"))));
        return frame.show("page/gallery", errors);
    }
}
