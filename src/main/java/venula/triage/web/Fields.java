package venula.triage.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import venula.knowledge.Detail.Trend;
import venula.knowledge.Facts.Target;
import venula.knowledge.Facts.Technique;
import venula.knowledge.Finding;
import venula.knowledge.Knowledge;
import venula.knowledge.Screen;

/**
 * The fields of a form as they were sent. What cannot be understood is refused, never dropped: it might be a danger.
 */
record Fields(MultiValueMap<String, String> sent, Knowledge knowledge) {
    Asked asked() {
        var words = Typed.plain(first("words"));
        // words that were changed are read again, whatever was tapped
        var stands = !has("again") && first("understood").equals(Asked.mark(words));
        return new Asked(
                words,
                first("day").strip(),
                word("technique", Technique.values()),
                word("target", Target.values()),
                findings(),
                risks("named"),
                risks("risk"),
                screen(),
                Set.copyOf(all("answered")),
                stands,
                stands && has("unread"),
                stands && has("foreign"));
    }

    boolean has(String name) {
        return !first(name).isEmpty();
    }

    String first(String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("");
    }

    List<String> all(String name) {
        return sent.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    Finding finding(String notation) {
        try {
            var finding = Finding.parse(notation);
            if (knowledge.vocabulary().knows(finding)) return finding;
        } catch (IllegalArgumentException unreadable) {
            throw refused(unreadable);
        }
        throw refused(null);
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        for (var notation : all("finding")) findings.add(exact(finding(notation)));
        return findings;
    }

    /** The finding with what was ticked about it in the list. */
    private Finding exact(Finding finding) {
        var ticked = all("slot").stream()
                .map(this::finding)
                .filter(slot -> slot.code().equals(finding.code()))
                .flatMap(slot -> slot.slots().stream());
        var slots = Stream.concat(finding.slots().stream(), ticked).collect(Collectors.toSet());
        var detail = word("trend-" + finding.code(), Trend.values())
                .map(finding.detail()::withTrend)
                .orElse(finding.detail());
        return new Finding(finding.status(), finding.code(), slots, detail);
    }

    private Set<String> risks(String name) {
        var risks = new LinkedHashSet<>(all(name));
        if (!knowledge.vocabulary().risks().keySet().containsAll(risks)) throw refused(null);
        return risks;
    }

    private Map<String, Boolean> screen() {
        var screen = new HashMap<String, Boolean>();
        for (var sign : knowledge.screen().signs()) said(sign).ifPresent(yes -> screen.put(sign.id(), yes));
        return screen;
    }

    private Optional<Boolean> said(Screen.Sign sign) {
        var said = all("sign-" + sign.id());
        if (said.contains("yes")) return Optional.of(true);
        return said.contains("no") || first("signs").equals("none") ? Optional.of(false) : Optional.empty();
    }

    private <T extends Enum<T>> Optional<T> word(String name, T[] words) {
        return Stream.of(words)
                .filter(word -> Asked.word(word).equals(first(name)))
                .findFirst();
    }

    private static ResponseStatusException refused(@org.jspecify.annotations.Nullable Throwable cause) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, null, cause);
    }
}
