package venula.triage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import venula.knowledge.Facts;
import venula.knowledge.Finding;
import venula.knowledge.Question;

/** A question that was answered with one tap. */
public record Tapped(Question question, boolean yes) {
    public Facts addTo(Facts facts) {
        var answered = new HashSet<>(facts.answered());
        answered.add(question.id());
        return new Facts(
                findings(facts.findings()),
                facts.day(),
                facts.technique(),
                facts.target(),
                facts.risks(),
                facts.screen(),
                answered);
    }

    private List<Finding> findings(List<Finding> before) {
        var said = yes ? List.of(question.yes()) : question.no().stream().toList();
        var after = new ArrayList<>(before);
        said.forEach(more -> add(more, after));
        return after;
    }

    /** What was said becomes more exact; a no never takes away what somebody has. */
    private static void add(Finding more, List<Finding> findings) {
        var same =
                findings.stream().filter(one -> one.code().equals(more.code())).toList();
        if (!more.counts() && same.stream().anyMatch(Finding::counts)) return;
        findings.removeAll(same);
        findings.add(same.stream().reduce(more, Tapped::joined));
    }

    private static Finding joined(Finding exact, Finding before) {
        var slots =
                Stream.concat(exact.slots().stream(), before.slots().stream()).collect(Collectors.toSet());
        return new Finding(exact.status(), exact.code(), slots, exact.detail().or(before.detail()));
    }
}
