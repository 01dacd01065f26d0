package venula.triage;

import java.time.Instant;
import java.util.List;
import venula.knowledge.Facts;
import venula.knowledge.Label;

/**
 * What is kept of an advice: the facts and what was decided on them, never the person's words.
 *
 * @param level the word of the level that stood, or {@code information}
 * @param rules the rules that decided, each as {@code rule version}
 * @param knowledge the hash of the knowledge in force
 */
public record KeptAdvice(
        AdviceId id, Instant givenAt, Facts facts, Label label, String level, List<String> rules, String knowledge) {
    static KeptAdvice of(Facts facts, Reply reply, String knowledge, Instant at) {
        return new KeptAdvice(AdviceId.random(), at, facts, labelOf(reply), levelOf(reply), rulesOf(reply), knowledge);
    }

    static String levelOf(Reply reply) {
        return reply.standing().map(advice -> advice.level().word()).orElse("information");
    }

    static List<String> rulesOf(Reply reply) {
        return reply.standing().stream()
                .flatMap(advice -> advice.reasons().rules().stream())
                .map(verdict -> verdict.rule() + " " + verdict.version())
                .distinct()
                .sorted()
                .toList();
    }

    private static Label labelOf(Reply reply) {
        return reply.standing().map(advice -> advice.reasons().label()).orElse(Label.QUESTION);
    }
}
