package venula.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads those who write an address with capitals or with slashes at its end to the one address of the page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneAddress extends OncePerRequestFilter {
    // begins with one slash only, so that it leads to nowhere else; names of rules and what opens an invitation keep
    // their capitals
    private static final Pattern PAGE = Pattern.compile("(/[A-Za-z-]+)(/[A-Za-z0-9-]+)?/*");
    private static final Set<String> AS_WRITTEN = Set.of("/rules", "/invitations");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        var asked = request.getRequestURI();
        var one = of(asked);
        if (one.equals(asked) || !READING.contains(request.getMethod())) {
            next.doFilter(request, response);
            return;
        }
        var query = Optional.ofNullable(request.getQueryString()).map(words -> "?" + words);
        response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
        response.setHeader(HttpHeaders.LOCATION, one + query.orElse(""));
    }

    static String of(String asked) {
        var page = PAGE.matcher(asked);
        if (!page.matches()) return asked;
        var first = page.group(1).toLowerCase(Locale.ROOT);
        var second = Optional.ofNullable(page.group(2)).orElse("");
        return first + (AS_WRITTEN.contains(first) ? second : second.toLowerCase(Locale.ROOT));
    }
}
