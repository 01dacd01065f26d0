package venula.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import venula.knowledge.Detail;
import venula.knowledge.Facts;
import venula.knowledge.Facts.Target;
import venula.knowledge.Facts.Technique;
import venula.knowledge.Finding;
import venula.knowledge.Knowledge;
import venula.knowledge.Status;

/** People who were treated and report this and that, one for each seed. */
record Somebody(Knowledge knowledge, Random chance) {
    static Facts number(long seed, Knowledge knowledge) {
        return new Somebody(knowledge, new Random(seed)).facts();
    }

    static Finding redFlag(long seed, Knowledge knowledge) {
        var codes = knowledge.vocabulary().codes().stream()
                .filter(code -> knowledge.vocabulary().term(code).orElseThrow().redFlag())
                .toList();
        return Finding.of(Status.HAS, codes.get(new Random(seed).nextInt(codes.size())));
    }

    /** The same person, who leaves unsaid what they denied and answered with no. */
    static Facts withoutDenials(Facts facts) {
        var rest = facts.findings().stream().filter(finding -> finding.status() != Status.DENIES);
        var yes = new HashMap<String, Boolean>();
        facts.screen().forEach((sign, answer) -> {
            if (answer) yes.put(sign, true);
        });
        return facts.with(rest.toList()).with(Map.copyOf(yes));
    }

    private Facts facts() {
        var findings = new ArrayList<Finding>();
        for (int count = 1 + chance.nextInt(4); count > 0; count--) findings.add(finding());
        var screen = new HashMap<String, Boolean>();
        knowledge.screen().signs().forEach(sign -> {
            if (chance.nextInt(3) > 0) screen.put(sign.id(), chance.nextInt(12) == 0);
        });
        return new Facts(
                findings,
                perhaps(chance.nextInt(400)),
                perhaps(oneOf(List.of(Technique.values()))),
                perhaps(oneOf(List.of(Target.values()))),
                Set.of(),
                screen,
                Set.of());
    }

    private Finding finding() {
        var term = knowledge
                .vocabulary()
                .term(oneOf(List.copyOf(knowledge.vocabulary().codes())))
                .orElseThrow();
        var slots = new HashSet<String>();
        if (!term.slots().isEmpty() && chance.nextInt(3) == 0)
            slots.add(oneOf(List.copyOf(term.slots().keySet())));
        var status = oneOf(List.of(Status.HAS, Status.HAS, Status.HAS, Status.CLEARED, Status.DENIES, Status.PAST));
        var trend = perhaps(oneOf(List.of(Detail.Trend.values())));
        var detail = trend.map(Detail.NONE::withTrend).orElse(Detail.NONE);
        return new Finding(status, term.code(), slots, detail);
    }

    private <T> T oneOf(List<T> values) {
        return values.get(chance.nextInt(values.size()));
    }

    private <T> Optional<T> perhaps(T value) {
        return chance.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}
