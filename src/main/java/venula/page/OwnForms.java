package venula.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes what is sent from our own pages, and nothing a browser says was sent from another site. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class OwnForms extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final String own;

    OwnForms(@Value("${venula.site.base-url:}") URI baseUrl) {
        this.own = baseUrl.getScheme() + "://" + baseUrl.getAuthority();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || !isFromElsewhere(request)) next.doFilter(request, response);
        else response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private boolean isFromElsewhere(HttpServletRequest request) {
        var site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site"));
        var origin = Optional.ofNullable(request.getHeader(HttpHeaders.ORIGIN));
        // our own forms are sent from "null", as our pages pass on no address
        return site.filter(it -> !OURS.contains(it)).isPresent()
                || origin.filter(it -> !it.equals("null") && !isOurs(it, request))
                        .isPresent();
    }

    private boolean isOurs(String origin, HttpServletRequest request) {
        return origin.equalsIgnoreCase(own)
                || origin.equalsIgnoreCase("http://" + request.getHeader(HttpHeaders.HOST))
                || origin.equalsIgnoreCase("https://" + request.getHeader(HttpHeaders.HOST));
    }
}
