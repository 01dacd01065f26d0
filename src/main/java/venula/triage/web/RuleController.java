package venula.triage.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import venula.knowledge.Knowledge;
import venula.knowledge.RuleText;
import venula.knowledge.Screen;
import venula.knowledge.Vocabulary;
import venula.page.Frame;

/** Shows the rules and what they rest on. */
@Controller
class RuleController {
    private final Knowledge knowledge;

    RuleController(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @GetMapping("/rules/{name}")
    ModelAndView rule(@PathVariable String name, Frame frame) {
        var rule = knowledge
                .rules()
                .texts()
                .filter(text -> text.rule().equals(name))
                .findFirst()
                .or(() -> sign(name))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var table = knowledge
                .rules()
                .texts()
                .filter(text -> text.finding().equals(rule.finding()))
                .toList();
        var about = rule.finding().flatMap(knowledge.vocabulary()::term).map(Vocabulary.Term::words);
        return frame.show("triage/web/rule", new RulePage(rule, about, table, knowledge));
    }

    @GetMapping("/sources")
    ModelAndView sources(Frame frame) {
        return frame.show("triage/web/sources", new SourcesPage(knowledge.sources(), knowledge.hash()));
    }

    /** A danger sign is a rule as well. */
    private Optional<RuleText> sign(String name) {
        return knowledge.screen().signs().stream()
                .filter(sign -> sign.rule().equals(name))
                .findFirst()
                .map(this::text);
    }

    private RuleText text(Screen.Sign sign) {
        var verdict = knowledge.verdict(sign);
        return new RuleText(
                sign.rule(),
                verdict.version(),
                Optional.empty(),
                sign.ask(),
                Optional.of(sign.then()),
                Optional.empty(),
                sign.why(),
                verdict.sources(),
                verdict.replaces(),
                Optional.of(knowledge.screen().review()));
    }
}
