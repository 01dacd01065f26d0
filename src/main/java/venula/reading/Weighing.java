package venula.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import venula.knowledge.Detail;
import venula.knowledge.Finding;
import venula.knowledge.Status;
import venula.knowledge.Vocabulary;

/** Brings together what phrases and the trained reader found; where they disagree the more urgent stands. */
final class Weighing {
    /**
     * From which probability on something counts, 0 to 1.
     *
     * @param sure a finding nobody else saw, or that a phrase shows as denied, feared, past or somebody else's
     * @param certain a finding beside which another must be surer
     * @param beside a finding nobody else saw, no danger sign and told without detail, beside one that is certain
     * @param slot what is said about a finding
     * @param phrased a finding that a phrase shows too
     * @param phrasedDanger a danger sign that a phrase shows too: below it the reader is certain that it is not meant
     * @param guess the likeliest danger sign, when nothing is sure
     * @param plainGuess the likeliest other finding, when nothing is sure
     * @param asked the likeliest finding in what reads as a question
     */
    record Limits(
            double sure,
            double certain,
            double beside,
            double slot,
            double phrased,
            double phrasedDanger,
            double guess,
            double plainGuess,
            double asked) {
        static final Limits CHOSEN = new Limits(0.5, 0.97, 0.9, 0.55, 0.05, 0.005, 0.12, 0.3, 0.45);
    }

    private static final Set<String> SIZES = Set.of("large", "small");
    private static final double NEARLY = 0.1;

    private final Vocabulary vocabulary;
    private final Limits limits;

    Weighing(Vocabulary vocabulary, Limits limits) {
        this.vocabulary = vocabulary;
        this.limits = limits;
    }

    Collection<Finding> weigh(Map<String, Finding> phrased, Map<String, Double> told) {
        var findings = new LinkedHashMap<String, Finding>();
        for (var code : vocabulary.codes()) {
            var said = Optional.ofNullable(phrased.get(code));
            finding(code, said, told).ifPresent(finding -> findings.put(code, finding));
        }
        vocabulary
                .terms()
                .forEach(term -> term.local().ifPresent(local -> {
                    if (isOnly(local, term.code(), findings, told))
                        findings.put(term.code(), Finding.of(Status.DENIES, term.code()));
                }));
        if (findings.values().stream().noneMatch(Finding::counts))
            likeliest(told).ifPresent(it -> findings.put(it.code(), it));
        if (told.getOrDefault("ask", 0.0) > limits.sure()) findings.put("ask", Finding.of(Status.ASKS, "something"));
        return findings.values();
    }

    /**
     * When nothing is sure, the likeliest of what might be said; better one thing to remove than nothing understood.
     */
    private Optional<Finding> likeliest(Map<String, Double> told) {
        var asks = told.getOrDefault("ask", 0.0) > limits.sure();
        return vocabulary.codes().stream()
                .max(Comparator.comparing(code -> chance(code, told)))
                .filter(code -> chance(code, told)
                        > (asks ? limits.asked() : isDanger(code) ? limits.guess() : limits.plainGuess()))
                .map(code -> new Finding(
                        told.getOrDefault("gone:" + code, 0.0) > told.getOrDefault(code, 0.0)
                                ? Status.CLEARED
                                : Status.HAS,
                        code,
                        slots(code, Optional.empty(), told),
                        Detail.NONE));
    }

    private static double chance(String code, Map<String, Double> told) {
        return Math.max(told.getOrDefault(code, 0.0), told.getOrDefault("gone:" + code, 0.0));
    }

    private Optional<Finding> finding(String code, Optional<Finding> said, Map<String, Double> told) {
        double has = told.getOrDefault(code, 0.0);
        double gone = told.getOrDefault("gone:" + code, 0.0);
        var counted = said.filter(Finding::counts);
        if (Math.max(has, gone) < needed(code, said, told))
            return said.filter(it -> !it.counts()).or(() -> denied(code, told));
        var passed = counted.map(Finding::status).equals(Optional.of(Status.CLEARED));
        var cleared = has < limits.phrased() && passed || gone > has && (passed || has < limits.sure());
        var status = cleared ? Status.CLEARED : Status.HAS;
        return Optional.of(new Finding(
                status,
                code,
                slots(code, counted, told),
                counted.map(Finding::detail).orElse(Detail.NONE)));
    }

    /** Whether somebody has something at the treated places and says that it is nowhere else. */
    private boolean isOnly(String local, String elsewhere, Map<String, Finding> findings, Map<String, Double> told) {
        var here = Optional.ofNullable(findings.get(local)).filter(Finding::counts);
        double denied = told.getOrDefault("no:" + elsewhere, 0.0);
        return here.isPresent() && denied > limits.sure() && denied > told.getOrDefault(elsewhere, 0.0) - NEARLY;
    }

    private double needed(String code, Optional<Finding> said, Map<String, Double> told) {
        if (said.filter(it -> !it.counts()).isPresent()) return limits.sure();
        if (said.isPresent()) return isDanger(code) ? limits.phrasedDanger() : limits.phrased();
        var plain = !isDanger(code) && slots(code, said, told).isEmpty();
        return plain && isCertainOfAnother(code, told) ? limits.beside() : limits.sure();
    }

    /** The same words seldom tell of two things: a brown line where a vein was is no vein that looks darker. */
    private boolean isCertainOfAnother(String code, Map<String, Double> told) {
        return vocabulary.codes().stream()
                .anyMatch(other -> !other.equals(code) && told.getOrDefault(other, 0.0) > limits.certain());
    }

    private boolean isDanger(String code) {
        return vocabulary.term(code).filter(Vocabulary.Term::redFlag).isPresent();
    }

    private Optional<Finding> denied(String code, Map<String, Double> told) {
        return told.getOrDefault("no:" + code, 0.0) > limits.sure()
                ? Optional.of(Finding.of(Status.DENIES, code))
                : Optional.empty();
    }

    private Set<String> slots(String code, Optional<Finding> said, Map<String, Double> told) {
        var slots = new HashSet<>(said.map(Finding::slots).orElse(Set.of()));
        vocabulary.term(code).stream()
                .flatMap(term -> term.slots().keySet().stream())
                .filter(slot -> told.getOrDefault(code + "/" + slot, 0.0) > limits.slot())
                .forEach(slots::add);
        if (slots.containsAll(SIZES)) slots.remove(lessLikely(code, told));
        return slots;
    }

    /** A vein is small or large; the other one is named beside it. */
    private static String lessLikely(String code, Map<String, Double> told) {
        return SIZES.stream()
                .min(Comparator.comparing(size -> told.getOrDefault(code + "/" + size, 0.0)))
                .orElseThrow();
    }

    Stream<String> risks(Map<String, Double> told) {
        return told.entrySet().stream()
                .filter(one -> one.getKey().startsWith("risk:") && one.getValue() > limits.sure())
                .map(one -> one.getKey().substring("risk:".length()));
    }
}
