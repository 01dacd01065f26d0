package venula.people.web;

import java.time.Clock;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import venula.page.Frame;
import venula.people.Access;
import venula.people.Act;
import venula.people.Sessions;
import venula.people.SignedIn;

@Controller
class AccountController {
    private final Sessions sessions;
    private final Clock clock;

    AccountController(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping("/account")
    ModelAndView account(@AuthenticationPrincipal SignedIn me, Frame frame) {
        var mayInvite = Access.allows(me.person(), Act.INVITE_PEOPLE);
        return frame.show(
                "people/web/account", new AccountPage(me, sessions.of(me.person()), mayInvite, clock.getZone()));
    }

    @PostMapping("/account/sessions/{session:[0-9]{1,18}}/closure")
    ModelAndView end(@PathVariable long session, @AuthenticationPrincipal SignedIn me) {
        sessions.end(me.person(), session);
        return Sent.on("/account");
    }
}
