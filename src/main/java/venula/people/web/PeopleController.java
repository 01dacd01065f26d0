package venula.people.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import venula.page.Errors;
import venula.page.Frame;
import venula.people.InvitationRefused;
import venula.people.Invitations;
import venula.people.People;
import venula.people.Role;
import venula.site.Site;

/** Where operators see who is here and invite others. */
@Controller
class PeopleController {
    private final People people;
    private final Invitations invitations;
    private final Site site;

    PeopleController(People people, Invitations invitations, Site site) {
        this.people = people;
        this.invitations = invitations;
        this.site = site;
    }

    @GetMapping("/people")
    ModelAndView list(Frame frame) {
        return frame.show("people/web/people", new PeoplePage(people.all(), "", "", Errors.NONE));
    }

    @PostMapping("/people")
    ModelAndView invite(@RequestParam MultiValueMap<String, String> sent, Frame frame) {
        var typed = new Sent(sent);
        var role = List.of(Role.values()).stream()
                .filter(it -> it.code().equals(typed.text("role")))
                .findFirst();
        if (role.isEmpty()) return again(typed, new Errors.Wrong("role", frame.say("people.role.none")), frame);
        try {
            var link = site.baseUrl().toString().replaceAll("/+$", "")
                    + invitations.invite(typed.text("mail"), "", role.get());
            return frame.show("people/web/people", new PeoplePage(people.all(), "", link, Errors.NONE));
        } catch (InvitationRefused refused) {
            return again(typed, new Errors.Wrong("mail", refused.sentence()), frame);
        }
    }

    private ModelAndView again(Sent typed, Errors.Wrong wrong, Frame frame) {
        var page = new PeoplePage(people.all(), typed.text("mail"), "", new Errors(List.of(wrong)));
        var shown = frame.show("people/web/people", page);
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }
}
