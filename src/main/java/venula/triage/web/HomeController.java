package venula.triage.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import venula.knowledge.Knowledge;
import venula.page.Errors;
import venula.page.Frame;

@Controller
class HomeController {
    private final Knowledge knowledge;

    HomeController(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @GetMapping("/")
    ModelAndView home(Frame frame) {
        var page = new HomePage(Asked.NOTHING, Errors.NONE, knowledge, Optional.empty(), "");
        return frame.show("triage/web/home", page);
    }
}
