package venula.triage;

import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import venula.knowledge.Facts;
import venula.knowledge.Finding;
import venula.knowledge.Knowledge;
import venula.knowledge.Level;
import venula.knowledge.Screen;
import venula.knowledge.Status;

/**
 * What the answers that are still open could do to an advice.
 *
 * @param expectedIfNone whether it would fit what is expected if none of the six signs and nothing else asked applied
 * @param canLower whether an answer could make the advice less urgent
 */
public record Prospect(boolean expectedIfNone, boolean canLower) {
    public static final Prospect NONE = new Prospect(false, false);

    static Prospect of(Facts facts, Advice advice, Triage triage, Knowledge knowledge) {
        if (advice.reasons().failed()) return NONE;
        var pending = advice instanceof Advice.ContactClinic
                && level(triage.reply(mildest(facts, knowledge))) == Level.EXPECTED;
        var lower = advice.reasons().questions().stream()
                .flatMap(question -> Stream.of(new Tapped(question, true), new Tapped(question, false)))
                .map(tapped -> level(triage.reply(tapped.addTo(facts))))
                .anyMatch(level -> advice.level().isAbove(level));
        return new Prospect(pending, pending || lower);
    }

    private static Level level(Reply reply) {
        return reply.standing().map(Advice::level).orElse(Level.EMERGENCY);
    }

    /** All that is open answered in the mildest way. */
    private static Facts mildest(Facts facts, Knowledge knowledge) {
        var answered = new HashSet<>(facts.answered());
        facts.counting().stream()
                .map(Finding::code)
                .flatMap(knowledge::questionsAbout)
                .forEach(question -> answered.add(question.id()));
        var screen = knowledge.screen().signs().stream()
                .map(Screen.Sign::id)
                .collect(Collectors.toMap(
                        id -> id,
                        id -> Optional.ofNullable(facts.screen().get(id)).orElse(false)));
        var findings = facts.findings().stream()
                .filter(finding -> finding.status() != Status.NAMED)
                .toList();
        return new Facts(findings, facts.day(), facts.technique(), facts.target(), facts.risks(), screen, answered);
    }
}
