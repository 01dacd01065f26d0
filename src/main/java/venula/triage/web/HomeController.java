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
    private final Others others;

    HomeController(Knowledge knowledge, Others others) {
        this.knowledge = knowledge;
        this.others = others;
    }

    @GetMapping("/")
    ModelAndView home(Frame frame) {
        var page = new HomePage(Asked.NOTHING, Errors.NONE, knowledge, Optional.empty(), "", others.asked());
        return frame.show("triage/web/home", page);
    }
}
