package venula.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for words that no file explains; the first one found stops the start. */
record Check(Knowledge knowledge, List<Table> tables, List<Raise> raises) {
    private static final Pattern NAMED = Pattern.compile("<([^>]*)>");

    void run() {
        var vocabulary = knowledge.vocabulary();
        tables.forEach(table -> require(vocabulary.term(table.finding()).isPresent(), "finding", table.finding()));
        tables.forEach(table -> table.rows().forEach(row -> check(table.finding(), row)));
        raises.forEach(raise -> raise.findings().forEach(code -> require(knows(code), "finding", code)));
        raises.forEach(raise -> raise.except().forEach(code -> require(knows(code), "finding", code)));
        knowledge
                .screen()
                .signs()
                .forEach(sign -> sign.findings().forEach(code -> require(knows(code), "finding", code)));
        knowledge.questions().forEach(question -> require(vocabulary.knows(question.yes()), "finding", question.yes()));
        knowledge.timelines().forEach(timeline -> require(knows(timeline.finding()), "finding", timeline.finding()));
        vocabulary.terms().forEach(term -> term.local().ifPresent(local -> require(knows(local), "finding", local)));
        knowledge.cases().forEach(this::check);
        noRuleTwice();
        noClaimTwice();
        everyAgreementIsKnown();
        everySourceIsKnown();
    }

    private void check(String finding, Row row) {
        var slots = Stream.of(row.when(), row.unless())
                .flatMap(java.util.Optional::stream)
                .flatMap(when -> when.slots().stream());
        Stream.concat(slots, row.regardlessOf().stream().filter(slot -> !slot.equals("size")))
                .forEach(slot -> require(knows(finding + "/" + slot), "slot in rule " + row.rule(), slot));
        Stream.of(row.when(), row.unless())
                .flatMap(java.util.Optional::stream)
                .flatMap(when -> Stream.concat(when.with().stream(), when.denies().stream()))
                .forEach(code -> require(knows(code), "finding in rule " + row.rule(), code));
        row.replaces().forEach(rule -> require(rules().contains(rule), "rule replaced by " + row.rule(), rule));
    }

    private void check(Knowledge.CaseFile file) {
        for (var one : file.cases()) {
            one.given()
                    .findings()
                    .forEach(it -> require(knowledge.vocabulary().knows(it), "finding in " + file.name(), it));
            one.by().forEach(rule -> require(rules().contains(rule), "rule in " + file.name(), rule));
        }
    }

    private Set<String> rules() {
        var ofTables = tables.stream().flatMap(table -> table.rows().stream()).map(Row::rule);
        return Stream.concat(ofTables, raises.stream().map(Raise::rule)).collect(Collectors.toSet());
    }

    private void everyAgreementIsKnown() {
        for (var matter : knowledge.matters())
            matter.evidence()
                    .forEach(name -> require(knowledge.claim(name).isPresent(), "claim in " + matter.matter(), name));
        var words = knowledge.agreementWords().keySet();
        var phrases = Stream.of(
                        knowledge.matters().stream().flatMap(Matter::phrases),
                        Stream.of(knowledge.stances(), knowledge.scopes())
                                .flatMap(sheet -> sheet.values().stream().flatMap(List::stream)))
                .flatMap(all -> all);
        phrases.flatMap(phrase -> NAMED.matcher(phrase).results())
                .forEach(name -> require(words.contains(name.group(1)), "words of agreement", name.group(1)));
    }

    private void noRuleTwice() {
        var seen = new HashSet<String>();
        tables.stream()
                .flatMap(table -> table.rows().stream())
                .forEach(row -> require(seen.add(row.rule()), "second rule of the name", row.rule()));
    }

    private void noClaimTwice() {
        var seen = new HashSet<String>();
        knowledge
                .claims()
                .forEach(claim -> require(seen.add(claim.claim()), "second claim of the name", claim.claim()));
    }

    private void everySourceIsKnown() {
        var known = knowledge.sources().stream().map(Source::key).collect(Collectors.toSet());
        var cited = Stream.of(
                        tables.stream().flatMap(table -> table.rows().stream()).flatMap(row -> row.sources().stream()),
                        raises.stream().flatMap(raise -> raise.sources().stream()),
                        knowledge.claims().stream().flatMap(claim -> claim.sources().stream()),
                        knowledge.timelines().stream().flatMap(timeline -> timeline.sources().stream()))
                .flatMap(citations -> citations);
        cited.forEach(citation -> require(known.contains(citation.source()), "source", citation.source()));
    }

    private boolean knows(String notation) {
        return knowledge.vocabulary().knows(Finding.parse(notation));
    }

    private static void require(boolean known, String what, Object word) {
        if (!known) throw new KnowledgeBroken("Unknown " + what + ": " + word);
    }
}
