package venula.triage.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import venula.knowledge.Level;
import venula.page.Errors;
import venula.page.Frame;
import venula.triage.Advice;
import venula.triage.AdviceBook;
import venula.triage.AdviceId;
import venula.triage.Reply;
import venula.triage.web.AdvicePages.Given;

/** Gives an advice, and shows it again. What people write comes by POST only and is never kept. */
@Controller
class AdviceController {
    private final Understanding understanding;
    private final AdviceBook book;
    private final AdvicePages pages;
    private final Others others;

    AdviceController(Understanding understanding, AdviceBook book, AdvicePages pages, Others others) {
        this.understanding = understanding;
        this.book = book;
        this.pages = pages;
        this.others = others;
    }

    @ModelAttribute
    void keepToOurselves(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    @GetMapping("/advice")
    String ask() {
        return "redirect:/";
    }

    @PostMapping("/advice")
    ModelAndView give(@RequestParam MultiValueMap<String, String> sent, HttpServletResponse response, Frame frame) {
        var fields = new Fields(sent, pages.knowledge());
        var asked = fields.asked();
        var errors = pages.typed().errors(asked, frame.wording());
        if (errors.any() && !isAboutDayOnly(errors, asked)) return askAgain(asked, errors, frame);

        var understood = new Taps(fields).on(understanding.of(errors.any() ? asked.withoutDay() : asked));
        if (understood.saysNothing())
            return askAgain(understood, pages.typed().errors(understood, frame.wording()), frame);
        var reply = understanding.reply(understood);
        var number = book.keep(understood.facts(), reply);
        number.ifPresent(id -> response.setHeader("HX-Replace-Url", "/advice/" + id));
        return show(
                pages.of(
                        understood,
                        new Given(reply, number, Optional.empty(), Optional.empty()),
                        errors,
                        frame.wording()),
                frame);
    }

    @GetMapping("/advice/{id}")
    ModelAndView again(@PathVariable String id, Frame frame) {
        var replay = AdviceId.in(id).flatMap(book::replay).orElseThrow(NoSuchAdvice::new);
        var earlier = earlierDay(replay.kept().givenAt());
        var kept = Asked.of("", replay.kept().facts());
        // the days since the session have gone on: whoever taps on is asked for them anew
        var asked = earlier.isPresent() ? kept.withoutDay() : kept;
        var then = Level.named(replay.kept().level());
        var now = replay.reply();
        // what was raised because something broke must not look milder when it is opened again
        var reply = then.equals(Optional.of(Level.EMERGENCY)) && isBelow(now, Level.EMERGENCY)
                ? understanding.triage().replyToWhatWasNotRead(asked.facts())
                : now;
        var other = then.filter(level -> isOther(reply, level));
        var given = new Given(reply, Optional.of(replay.kept().id()), other, earlier);
        return show(pages.of(asked, given, Errors.NONE, frame.wording()), frame);
    }

    private Optional<LocalDate> earlierDay(Instant givenAt) {
        return Optional.of(LocalDate.ofInstant(givenAt, pages.clock().getZone()))
                .filter(day -> day.isBefore(LocalDate.now(pages.clock())));
    }

    private static boolean isBelow(Reply reply, Level level) {
        return reply.standing()
                .map(Advice::level)
                .filter(now -> !level.isAbove(now))
                .isEmpty();
    }

    private static boolean isOther(Reply reply, Level level) {
        return !reply.standing().map(Advice::level).equals(Optional.of(level));
    }

    /** A wrong day beside findings that stand costs the day, not the advice. */
    private static boolean isAboutDayOnly(Errors errors, Asked asked) {
        return asked.understood()
                && errors.all().stream().allMatch(wrong -> wrong.field().equals("day"));
    }

    private ModelAndView show(AdvicePage page, Frame frame) {
        var template = switch (page.reply()) {
            case Advice _ -> "triage/web/advice";
            case Reply.AskBack _ -> "triage/web/ask-back";
            case Reply.Information _ -> "triage/web/information";
        };
        return frame.at(page.number().map(id -> "/advice/" + id).orElse("/")).show(template, page);
    }

    private ModelAndView askAgain(Asked asked, Errors errors, Frame frame) {
        var danger = understanding.triage().reply(understanding.dangers(asked)).standing();
        var say = new Telling(pages.knowledge(), frame.wording()).onThePhone(understanding.dangers(asked));
        var page = new HomePage(
                asked,
                errors,
                pages.knowledge(),
                danger.filter(advice -> advice.level().isAbove(Level.CONTACT_CLINIC)),
                say,
                others.asked());
        var home = frame.at("/").show("triage/web/home", page);
        home.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return home;
    }
}
