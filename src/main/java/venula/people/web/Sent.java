package venula.people.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What was typed into a form. */
record Sent(MultiValueMap<String, String> fields) {
    String text(String field) {
        return Optional.ofNullable(fields.getFirst(field)).orElse("");
    }

    /** What was sent is done; the browser goes on to another page. */
    static ModelAndView on(String path) {
        var there = new RedirectView(path);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(there);
    }
}
