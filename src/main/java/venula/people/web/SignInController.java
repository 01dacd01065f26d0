package venula.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import venula.page.Frame;
import venula.people.Sessions;
import venula.people.SignIn;

@Controller
class SignInController {
    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionCookie cookie;

    SignInController(SignIn signIn, Sessions sessions, SessionCookie cookie) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @GetMapping("/sign-in")
    ModelAndView ask(Frame frame) {
        return frame.show("people/web/sign-in", new SignInPage("", ""));
    }

    @PostMapping("/sign-in")
    ModelAndView enter(
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Frame frame) {
        var typed = new Sent(sent);
        var attempt = new SignIn.Attempt(
                typed.text("mail"), typed.text("password"), typed.text("code"), Whence.of(request.getRemoteAddr()));
        return switch (signIn.attempt(attempt)) {
            case SignIn.Outcome.Welcome(var token) -> {
                cookie.read(request).ifPresent(sessions::end);
                cookie.write(response, token);
                yield Sent.on("/account");
            }
            case SignIn.Outcome.Wrong() -> again(typed, "sign-in.wrong", HttpStatus.UNPROCESSABLE_CONTENT, frame);
            case SignIn.Outcome.TooOften() -> again(typed, "sign-in.too-often", HttpStatus.TOO_MANY_REQUESTS, frame);
        };
    }

    @PostMapping("/sign-out")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        cookie.read(request).ifPresent(sessions::end);
        cookie.remove(response);
        return Sent.on("/");
    }

    private static ModelAndView again(Sent typed, String why, HttpStatus status, Frame frame) {
        var page = frame.show(
                "people/web/sign-in",
                new SignInPage(typed.text("mail"), frame.wording().say(why)));
        page.setStatus(status);
        return page;
    }
}
