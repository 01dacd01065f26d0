package venula.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import venula.problem.Refusal;

/** Where everything that goes wrong becomes a page that says what to do, or a problem a program can read. */
@Controller
@ControllerAdvice
class Problems implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler(Refusal.class)
    Object refused(Refusal refusal, HttpServletRequest request, Frame frame) {
        return answer(Problem.of(refusal, frame.wording()), request, frame);
    }

    @ExceptionHandler(Exception.class)
    Object failed(Exception failure, HttpServletRequest request, Frame frame) {
        var code = failure instanceof ErrorResponse known ? known.getStatusCode() : tooLargeOrOurs(failure);
        if (code.is5xxServerError()) log(failure);
        return answer(Problem.of(code, frame.wording()), request, frame);
    }

    /** What the type of a problem links to. */
    @GetMapping("/problems/{name:[a-z-]+}")
    ModelAndView explained(@PathVariable String name, Frame frame) {
        return frame.show(
                "page/problem",
                Problem.named(name, frame.wording())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    /** What failed before or after a controller could see it. */
    @RequestMapping("/error")
    Object elsewhere(HttpServletRequest request, Frame frame) {
        var code = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(status -> HttpStatusCode.valueOf((int) status))
                .orElse(HttpStatus.NOT_FOUND);
        return answer(Problem.of(code, frame.wording()), request, frame);
    }

    private static Object answer(Problem problem, HttpServletRequest request, Frame frame) {
        var code = HttpStatusCode.valueOf(problem.status());
        if (wantsJson(request))
            return ResponseEntity.status(code)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem.detail());
        var page = frame.show("page/problem", problem);
        page.setStatus(code);
        return page;
    }

    private static boolean wantsJson(HttpServletRequest request) {
        var accepts = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
        return accepts.contains("json") && !accepts.contains("html");
    }

    /** Tomcat says with an exception of its own that a form is larger than allowed. */
    private static HttpStatusCode tooLargeOrOurs(Exception failure) {
        return failure instanceof org.apache.tomcat.util.http.InvalidParameterException refused
                ? HttpStatusCode.valueOf(refused.getErrorCode())
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    /** The message stays out of the log, it may quote the person. */
    private static void log(Exception failure) {
        var trace = failure.getStackTrace();
        LOG.error("A page failed with {} at {}", failure.getClass().getName(), trace.length == 0 ? "" : trace[0]);
    }
}
