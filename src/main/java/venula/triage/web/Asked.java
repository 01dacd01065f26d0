package venula.triage.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import venula.knowledge.Facts;
import venula.knowledge.Facts.Target;
import venula.knowledge.Facts.Technique;
import venula.knowledge.Finding;
import venula.knowledge.Status;

/**
 * What somebody typed and tapped so far; it travels from page to page, for nothing is kept of it in between.
 *
 * @param day as it was typed
 * @param named risks that the words name, to be confirmed
 * @param understood whether the findings are what stands, and the words are no longer read
 * @param unread whether the words could not be read in full
 * @param foreign whether the words do not look English
 */
public record Asked(
        String words,
        String day,
        Optional<Technique> technique,
        Optional<Target> target,
        List<Finding> findings,
        Set<String> named,
        Set<String> risks,
        Map<String, Boolean> screen,
        Set<String> answered,
        boolean understood,
        boolean unread,
        boolean foreign) {
    static final Asked NOTHING = of("", Facts.of(List.of(), Optional.empty()));

    /** The facts of an advice, found again without the words. */
    static Asked of(String words, Facts facts) {
        return new Asked(
                words,
                facts.day().map(String::valueOf).orElse(""),
                facts.technique(),
                facts.target(),
                told(facts),
                named(facts),
                facts.risks(),
                facts.screen(),
                facts.answered(),
                true,
                false,
                false);
    }

    /** The day as a number; a form with an error in it never gets this far. */
    Optional<Integer> dayNumber() {
        return day.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(day));
    }

    Facts facts() {
        var all = Stream.concat(findings.stream(), named.stream().map(risk -> Finding.of(Status.NAMED, risk)))
                .toList();
        return new Facts(all, dayNumber(), technique, target, risks, screen, answered);
    }

    private static List<Finding> told(Facts facts) {
        return facts.findings().stream()
                .filter(finding -> finding.status() != Status.NAMED)
                .toList();
    }

    private static Set<String> named(Facts facts) {
        return facts.that(Status.NAMED).stream().map(Finding::code).collect(Collectors.toSet());
    }

    /** The same words and marks with other facts. */
    Asked with(Facts facts) {
        return new Asked(
                words,
                facts.day().map(String::valueOf).orElse(""),
                facts.technique(),
                facts.target(),
                told(facts),
                named(facts),
                facts.risks(),
                facts.screen(),
                facts.answered(),
                understood,
                unread,
                foreign);
    }

    Asked withoutDay() {
        return new Asked(
                words, "", technique, target, findings, named, risks, screen, answered, understood, unread, foreign);
    }

    /** The same once the words have been read. */
    Asked read(boolean inPart, boolean inAnotherLanguage) {
        return new Asked(
                words,
                day,
                technique,
                target,
                findings,
                named,
                risks,
                screen,
                answered,
                true,
                inPart,
                inAnotherLanguage);
    }

    public boolean saysNothing() {
        return words.isBlank() && findings.isEmpty() && !screen.containsValue(true);
    }

    /** A field that travels along unseen. */
    public record Hidden(String name, String value) {}

    /** Everything that has no visible field on an advice page. */
    public List<Hidden> hidden() {
        var hidden = new ArrayList<Hidden>();
        hidden.add(new Hidden("understood", mark(words)));
        if (unread) hidden.add(new Hidden("unread", "yes"));
        if (foreign) hidden.add(new Hidden("foreign", "yes"));
        findings.forEach(finding -> hidden.add(new Hidden("finding", finding.notation())));
        named.forEach(risk -> hidden.add(new Hidden("named", risk)));
        risks.forEach(risk -> hidden.add(new Hidden("risk", risk)));
        screen.forEach((sign, yes) -> hidden.add(new Hidden("sign-" + sign, yes ? "yes" : "no")));
        answered.forEach(question -> hidden.add(new Hidden("answered", question)));
        return hidden;
    }

    /** Everything, where no field of it is visible but the words, which are not asked for. */
    public List<Hidden> travelling() {
        var hidden = new ArrayList<>(hidden());
        hidden.add(new Hidden("day", day));
        hidden.add(new Hidden("technique", techniqueWord()));
        hidden.add(new Hidden("target", targetWord()));
        return hidden;
    }

    /** Words that begin a line. */
    public static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public String techniqueWord() {
        return technique.map(Asked::word).orElse("");
    }

    public String targetWord() {
        return target.map(Asked::word).orElse("");
    }

    /** Tells whether words are still the ones that were read. */
    static String mark(String words) {
        return Integer.toHexString(words.hashCode());
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
