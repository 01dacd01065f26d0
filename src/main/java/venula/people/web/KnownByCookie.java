package venula.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import venula.people.Sessions;
import venula.people.SignedIn;

/** Looks up who asks, once somebody wants to know; a page that is open to all never does. */
final class KnownByCookie implements SecurityContextRepository {
    private final SessionCookie cookie;
    private final Sessions sessions;

    KnownByCookie(SessionCookie cookie, Sessions sessions) {
        this.cookie = cookie;
        this.sessions = sessions;
    }

    @Override
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        var context = new SecurityContextImpl();
        cookie.read(exchange.getRequest())
                .flatMap(sessions::see)
                .map(KnownByCookie::known)
                .ifPresent(context::setAuthentication);
        return context;
    }

    /** Sessions begin at sign-in alone. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return cookie.read(request).isPresent();
    }

    private static Authentication known(SignedIn somebody) {
        return UsernamePasswordAuthenticationToken.authenticated(somebody, "", List.of());
    }
}
