package venula.journeys;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that breaks. */
@Controller
class Broken {
    static final String PATH = "/broken";

    @GetMapping(PATH)
    String breaks() {
        throw new IllegalStateException("It broke");
    }
}
