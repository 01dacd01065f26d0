package venula.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs worked cases through the tables. */
record CaseRun(Knowledge knowledge) {
    Optional<FailedCase> fails(Knowledge.CaseFile file, WorkedCase one) {
        var facts = one.given().facts(knowledge.screen());
        var came = knowledge.rules().label(facts);
        var by = one.advice().isPresent()
                ? advising(facts)
                : names(knowledge.rules().words(facts).deciding());
        var same = came == one.label() && one.by().equals(by);
        return same ? Optional.empty() : Optional.of(new FailedCase(file.name(), one, came, by));
    }

    /** The rules that decide once risks on record and the screen are weighed. */
    private Set<String> advising(Facts facts) {
        var ruling = knowledge.rules().advice(facts);
        var signs = knowledge.screen().signs().stream()
                .filter(sign -> Boolean.TRUE.equals(facts.screen().get(sign.id())))
                .map(knowledge::verdict);
        var all = Stream.concat(ruling.spoken().stream(), signs).toList();
        var level = all.stream().map(Verdict::level).reduce(ruling.level(), Level::atLeast);
        return names(all.stream().filter(verdict -> verdict.level() == level).toList());
    }

    private static Set<String> names(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::rule).collect(Collectors.toSet());
    }
}
