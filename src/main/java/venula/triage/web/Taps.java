package venula.triage.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import venula.knowledge.Facts;
import venula.knowledge.Finding;
import venula.knowledge.Status;
import venula.triage.Tapped;

/** What was changed by tapping on an advice page: a chip removed, a question answered, a finding added. */
record Taps(Fields fields) {
    Asked on(Asked asked) {
        var facts = asked.facts();
        for (var chip : fields.all("without")) facts = without(chip, facts);
        for (var answer : fields.all("answer")) facts = answered(answer, facts);
        for (var code : fields.all("add")) facts = facts.and(fields.finding(code));
        for (var risk : fields.all("confirm")) facts = confirmed(risk, facts);
        return asked.with(facts);
    }

    private Facts without(String chip, Facts facts) {
        return switch (kind(chip)) {
            case "day" -> with(facts, Optional.empty(), facts.technique(), facts.target());
            case "technique" -> with(facts, facts.day(), Optional.empty(), facts.target());
            case "target" -> with(facts, facts.day(), facts.technique(), Optional.empty());
            case "sign" -> withoutSign(subject(chip), facts);
            case "risk" -> withoutRisk(subject(chip), facts);
            default ->
                facts.with(facts.findings().stream()
                        .filter(finding -> !finding.notation().equals(subject(chip)))
                        .toList());
        };
    }

    private Facts answered(String answer, Facts facts) {
        var yes = subject(answer).equals("yes");
        return fields.knowledge()
                .question(kind(answer))
                .map(question -> new Tapped(question, yes).addTo(facts))
                .orElse(facts);
    }

    /** A risk that was named counts once it is confirmed, and is no longer asked about after a no. */
    private static Facts confirmed(String answer, Facts facts) {
        var risk = Finding.of(Status.NAMED, subject(answer));
        var others = facts.with(facts.findings().stream()
                .filter(finding -> !finding.equals(risk))
                .toList());
        if (!kind(answer).equals("yes")) return others;
        var risks = new HashSet<>(facts.risks());
        risks.add(risk.code());
        return with(others, risks);
    }

    private static Facts withoutRisk(String risk, Facts facts) {
        var risks = new HashSet<>(facts.risks());
        risks.remove(risk);
        return with(facts, risks);
    }

    private static Facts withoutSign(String sign, Facts facts) {
        var screen = new HashMap<>(facts.screen());
        screen.remove(sign);
        return facts.with(screen);
    }

    private static Facts with(
            Facts facts, Optional<Integer> day, Optional<Facts.Technique> technique, Optional<Facts.Target> target) {
        return new Facts(facts.findings(), day, technique, target, facts.risks(), facts.screen(), facts.answered());
    }

    private static Facts with(Facts facts, Set<String> risks) {
        return new Facts(
                facts.findings(),
                facts.day(),
                facts.technique(),
                facts.target(),
                risks,
                facts.screen(),
                facts.answered());
    }

    private static String kind(String tap) {
        return tap.split(" ", 2)[0];
    }

    private static String subject(String tap) {
        var parts = tap.split(" ", 2);
        return parts.length < 2 ? "" : parts[1];
    }
}
