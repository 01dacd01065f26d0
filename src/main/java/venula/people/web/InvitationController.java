package venula.people.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import venula.page.Errors;
import venula.page.Frame;
import venula.people.Invitation;
import venula.people.Invitations;

/** The way in: a button, a password, a second factor, the recovery codes. */
@Controller
class InvitationController {
    private static final int LONGEST_NAME = 100;

    private final Invitations invitations;

    InvitationController(Invitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping("/invitations/{token}")
    ModelAndView arrive(@PathVariable String token, Frame frame) {
        return show("invitation", new InvitationPage(token, invitations.open(token), Errors.NONE), frame);
    }

    @PostMapping("/invitations/{token}")
    ModelAndView accept(@PathVariable String token, Frame frame) {
        return show("password", new InvitationPage(token, invitations.open(token), Errors.NONE), frame);
    }

    @PostMapping("/invitations/{token}/password")
    ModelAndView choose(@PathVariable String token, @RequestParam MultiValueMap<String, String> sent, Frame frame) {
        var typed = new Sent(sent);
        var open = invitations.open(token);
        var named = new Invitation(open.mail(), typed.text("name"), open.role(), open.secret());
        var errors = errors(typed, open, frame);
        if (errors.any()) return show("password", new InvitationPage(token, named, errors), frame);
        var chosen = invitations.choose(token, named.name(), typed.text("password"));
        return show("second-factor", new InvitationPage(token, chosen, Errors.NONE), frame);
    }

    @PostMapping("/invitations/{token}/code")
    ModelAndView confirm(@PathVariable String token, @RequestParam(defaultValue = "") String code, Frame frame) {
        var open = invitations.open(token);
        var wrong = new Errors(List.of(new Errors.Wrong("code", frame.say("second-factor.wrong"))));
        return invitations
                .confirm(token, code)
                .map(codes -> frame.at("/").show("people/web/recovery", new RecoveryPage(codes)))
                .orElseGet(() -> show("second-factor", new InvitationPage(token, open, wrong), frame));
    }

    private Errors errors(Sent typed, Invitation open, Frame frame) {
        var wrong = new ArrayList<Errors.Wrong>();
        var name = typed.text("name");
        if (name.isBlank() || name.length() > LONGEST_NAME)
            wrong.add(new Errors.Wrong("name", frame.say("password.name")));
        invitations
                .against(typed.text("password"), open)
                .ifPresent(why ->
                        wrong.add(new Errors.Wrong("password", frame.wording().say(why))));
        return new Errors(wrong);
    }

    /** The frame must not carry the token on into its own forms. */
    private static ModelAndView show(String name, InvitationPage page, Frame frame) {
        var shown = frame.at("/").show("people/web/" + name, page);
        if (page.errors().any()) shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }
}
