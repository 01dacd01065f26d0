package venula.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands every controller that asks for it the frame of its page. */
record Frames(Wording wording, EmergencyNumbers numbers, UnaryOperator<String> addresses, String base)
        implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Frame.class;
    }

    @Override
    public Frame resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        return frame(Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)));
    }

    Frame frame(HttpServletRequest request) {
        return new Frame(wording, numbers, textSize(request), addresses, path(request), base, isAnswering(request));
    }

    private static TextSize textSize(HttpServletRequest request) {
        var cookies = Optional.ofNullable(request.getCookies()).stream().flatMap(Stream::of);
        return cookies.filter(cookie -> cookie.getName().equals(TextSize.COOKIE))
                .map(Cookie::getValue)
                .map(TextSize::of)
                .findFirst()
                .orElse(TextSize.NORMAL);
    }

    private static boolean isAnswering(HttpServletRequest request) {
        return !Set.of("GET", "HEAD").contains(request.getMethod());
    }

    private static String path(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }
}
