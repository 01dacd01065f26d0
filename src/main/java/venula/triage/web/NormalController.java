package venula.triage.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import venula.knowledge.GeneralCare;
import venula.knowledge.Knowledge;
import venula.knowledge.RuleText;
import venula.page.Frame;

/** What is normal when. */
@Controller
class NormalController {
    private final Knowledge knowledge;
    private final GeneralCare care;
    private final Typed typed;

    NormalController(Knowledge knowledge, Typed typed) {
        this.knowledge = knowledge;
        this.care = knowledge.care();
        this.typed = typed;
    }

    @GetMapping("/what-is-normal")
    ModelAndView all(@RequestParam(defaultValue = "") String day, Frame frame) {
        var errors = typed.dayErrors(day.strip(), frame.wording());
        var today = typed.day(day.strip());
        var courses = new Courses(knowledge.timelines(), frame.wording()).sorted();
        var expected = courses.thatAreExpected();
        var page = new NormalPage(
                day.strip(),
                errors,
                today,
                expected.chart(today).orElseThrow(),
                expected.says(today),
                expected.all(today),
                courses.thatAreNever().all(today),
                today.map(care::on).orElse(care));
        var shown = frame.show("triage/web/what-is-normal", page);
        if (errors.any()) shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    @GetMapping("/what-is-normal/{finding}")
    ModelAndView one(@PathVariable String finding, @RequestParam(defaultValue = "") String day, Frame frame) {
        var today = typed.day(day.strip());
        var courses = new Courses(knowledge.timelines(), frame.wording()).called(finding);
        var course = courses.all(today).stream()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page =
                new CoursePage(course, today, courses.chart(today).orElseThrow(), courses.says(today), rules(course));
        return frame.show("triage/web/course-page", page);
    }

    private List<RuleText> rules(Course course) {
        var finding = Optional.of(Courses.code(course.timeline()));
        var rules = new ArrayList<RuleText>();
        knowledge.rules().texts().filter(rule -> rule.finding().equals(finding)).forEach(rules::add);
        return rules;
    }
}
