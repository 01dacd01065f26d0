package venula.triage.web;

import java.util.List;
import java.util.Optional;
import venula.knowledge.Finding;
import venula.knowledge.Knowledge;
import venula.knowledge.Vocabulary;
import venula.page.Errors;

/** Picking from a list instead of writing: first what one has, then more about each of it. */
public record CheckPage(Asked asked, Errors errors, Knowledge knowledge) {
    public boolean isChosen(Vocabulary.Term term) {
        return asked.findings().stream().map(Finding::code).anyMatch(term.code()::equals);
    }

    public List<Vocabulary.Group> groups() {
        return Groups.of(knowledge.vocabulary());
    }

    /** Whether a group is shown open: the first, and those with something chosen. */
    public boolean isOpen(Vocabulary.Group group) {
        return group.equals(groups().getFirst()) || group.findings().stream().anyMatch(this::isChosen);
    }

    public List<Vocabulary.Term> chosen() {
        return asked.findings().stream()
                .map(Finding::code)
                .distinct()
                .map(knowledge.vocabulary()::term)
                .flatMap(Optional::stream)
                .toList();
    }
}
