package venula.triage.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import venula.knowledge.Detail;
import venula.knowledge.Facts;
import venula.knowledge.Finding;
import venula.knowledge.Knowledge;
import venula.knowledge.Level;
import venula.knowledge.Status;
import venula.knowledge.Verdict;
import venula.page.Wording;

/** Tells what was understood: in chips to remove, and in the sentence to say on the phone. */
record Telling(Knowledge knowledge, Wording wording) {
    private static final String SOMETHING = "something";

    List<Chip> chips(Asked asked) {
        var chips = new ArrayList<Chip>();
        asked.dayNumber().ifPresent(day -> chips.add(Chip.of(wording.say("chip.day", day), "day")));
        asked.technique().ifPresent(it -> chips.add(Chip.of(wording.say("technique." + Asked.word(it)), "technique")));
        asked.target().ifPresent(it -> chips.add(Chip.of(wording.say("target." + Asked.word(it)), "target")));
        asked.findings().forEach(finding -> chips.add(chip(finding)));
        asked.risks().forEach(risk -> chips.add(Chip.of(risk(risk), "risk " + risk)));
        return chips;
    }

    private Chip chip(Finding finding) {
        var state = wording.say("status." + Asked.word(finding.status()));
        return new Chip(words(finding), details(finding), state, finding.counts(), "finding " + finding.notation());
    }

    String words(Finding finding) {
        if (finding.code().equals(SOMETHING)) return wording.say("asks.something");
        return knowledge.vocabulary().words(finding);
    }

    String risk(String code) {
        return Optional.ofNullable(knowledge.vocabulary().risks().get(code))
                .map(risk -> Asked.capital(risk.words()))
                .orElse(code);
    }

    String details(Finding finding) {
        var said = new ArrayList<String>();
        var detail = finding.detail();
        detail.trend()
                .map(Asked::word)
                .map(word -> wording.say("trend." + word))
                .ifPresent(said::add);
        detail.side().map(Asked::word).map(word -> wording.say("side." + word)).ifPresent(said::add);
        detail.length().map(length -> wording.say("detail.length", length)).ifPresent(said::add);
        detail.severity()
                .map(severity -> wording.say("detail.severity", severity))
                .ifPresent(said::add);
        detail.onset().map(day -> wording.say("detail.onset", day)).ifPresent(said::add);
        lasted(detail).ifPresent(said::add);
        return String.join(", ", said);
    }

    private Optional<String> lasted(Detail detail) {
        return detail.days()
                .map(days -> wording.count("detail.days", days))
                .or(() -> detail.minutes().map(minutes -> wording.count("detail.minutes", minutes)));
    }

    /** What to say on the phone, made from the facts. */
    String onThePhone(Facts facts) {
        var sentences = new ArrayList<String>();
        var technique = facts.technique().map(it -> "." + Asked.word(it)).orElse("");
        sentences.add(wording.say(
                "phone.treated" + technique, facts.day().map(this::ago).orElse("")));
        listed(facts, Status.HAS).ifPresent(findings -> sentences.add(wording.say("phone.has", findings)));
        listed(facts, Status.CLEARED).ifPresent(findings -> sentences.add(wording.say("phone.had", findings)));
        signs(facts).ifPresent(signs -> sentences.add(wording.say("phone.signs", signs)));
        risks(facts).ifPresent(risks -> sentences.add(wording.say("phone.risks", risks)));
        return String.join(" ", sentences);
    }

    private String ago(int day) {
        return day == 0 ? wording.say("phone.today") : wording.count("phone.ago", day);
    }

    /** The most urgent first, for that is what the other end has to hear. */
    private Optional<String> listed(Facts facts, Status status) {
        var spoken = knowledge.rules().words(facts).spoken();
        Comparator<Finding> urgency = Comparator.comparing(finding -> level(finding, spoken));
        return together(facts.that(status).stream()
                .sorted(urgency.reversed())
                .map(finding -> small(words(finding)) + (details(finding).isEmpty() ? "" : ", " + details(finding)))
                .toList());
    }

    private static Level level(Finding finding, List<Verdict> spoken) {
        return spoken.stream()
                .filter(verdict -> verdict.about().code().equals(finding.code()))
                .map(Verdict::level)
                .max(Comparator.naturalOrder())
                .orElse(Level.CONTACT_CLINIC);
    }

    private Optional<String> signs(Facts facts) {
        return together(knowledge.screen().signs().stream()
                .filter(sign -> Boolean.TRUE.equals(facts.screen().get(sign.id())))
                .map(sign -> small(sign.brief()))
                .toList());
    }

    private Optional<String> risks(Facts facts) {
        return together(
                facts.risks().stream().map(this::risk).map(Telling::small).toList());
    }

    private static Optional<String> together(List<String> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.stream().collect(Collectors.joining("; ")));
    }

    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
