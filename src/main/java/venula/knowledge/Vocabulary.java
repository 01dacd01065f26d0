package venula.knowledge;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The findings there are words for. */
public final class Vocabulary {
    private final List<Group> groups;
    private final Map<String, Term> terms;
    private final Map<String, Risk> risks;

    Vocabulary(List<Group> groups, Map<String, Risk> risks) {
        this.groups = List.copyOf(groups);
        this.risks = risks;
        this.terms = groups.stream()
                .flatMap(group -> group.findings().stream())
                .collect(Collectors.toMap(Term::code, term -> term, (one, _) -> one, LinkedHashMap::new));
    }

    /** Findings that belong together, as a form shows them. */
    public record Group(String group, String words, Review review, List<Term> findings) {}

    /**
     * A finding and the words for it.
     *
     * @param redFlag whether it alone can mean danger
     * @param slots what can be said about it, with the words shown
     * @param local the finding that is the same thing at the treated places only
     */
    public record Term(
            String code,
            String words,
            String means,
            boolean redFlag,
            Map<String, String> slots,
            Optional<String> local) {
        public Term {
            if (slots == null) slots = Map.of();
        }
    }

    /** Something in a person's history that raises the advice, and the question that confirms it. */
    public record Risk(String words, String ask) {}

    record Risks(Review review, Map<String, Risk> risks) {}

    public Collection<Term> terms() {
        return terms.values();
    }

    public Map<String, Risk> risks() {
        return risks;
    }

    public List<Group> groups() {
        return groups;
    }

    public Optional<Term> term(String code) {
        return Optional.ofNullable(terms.get(code));
    }

    public Set<String> codes() {
        return terms.keySet();
    }

    /** Whether the finding, and every slot of it, is one there are words for. */
    public boolean knows(Finding finding) {
        if (finding.status() == Status.NAMED) return risks.containsKey(finding.code());
        return finding.status() == Status.ASKS
                || term(finding.code())
                        .filter(term -> term.slots().keySet().containsAll(finding.slots()))
                        .isPresent();
    }

    /** What a person is shown that we understood, without whether they have it. */
    public String words(Finding finding) {
        if (finding.status() == Status.NAMED)
            return risks.get(finding.code()) == null
                    ? finding.code()
                    : risks.get(finding.code()).words();
        var slots = finding.slots().stream().sorted();
        return term(finding.code())
                .map(term -> Stream.concat(
                                Stream.of(term.words()),
                                slots.map(slot -> term.slots().getOrDefault(slot, slot)))
                        .collect(Collectors.joining(", ")))
                .orElse(finding.code());
    }
}
