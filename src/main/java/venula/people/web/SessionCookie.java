package venula.people.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import venula.site.Site;

/** Where the browser keeps the token of a session. */
@Component
final class SessionCookie {
    static final String NAME = "venula";

    private final boolean secure;

    SessionCookie(Site site) {
        this.secure = "https".equalsIgnoreCase(site.baseUrl().getScheme());
    }

    Optional<String> read(HttpServletRequest request) {
        var cookies = Optional.ofNullable(request.getCookies()).stream().flatMap(Stream::of);
        return cookies.filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst();
    }

    void write(HttpServletResponse response, String token) {
        send(response, cookie(token));
    }

    void remove(HttpServletResponse response) {
        send(response, cookie("").maxAge(0));
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(secure);
    }

    private static void send(HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
