package venula.triage.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import venula.knowledge.Knowledge;
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
        var rule = knowledge.rule(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
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
}
