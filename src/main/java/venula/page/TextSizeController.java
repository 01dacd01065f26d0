package venula.page;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class TextSizeController {
    private static final Duration A_YEAR = Duration.ofDays(365);

    @PostMapping("/text-size")
    ResponseEntity<Void> change(
            @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "/") String back, Frame frame) {
        var size = switch (text) {
            case "smaller" -> frame.textSize().smaller();
            case "larger" -> frame.textSize().larger();
            default -> TextSize.NORMAL;
        };
        var cookie = ResponseCookie.from(TextSize.COOKIE, size.word())
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .sameSite("Lax");
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.build().toString())
                .header(HttpHeaders.LOCATION, LocalPath.of(back))
                .build();
    }
}
