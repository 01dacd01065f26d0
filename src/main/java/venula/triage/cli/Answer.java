package venula.triage.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import venula.knowledge.Citation;
import venula.knowledge.Facts;
import venula.knowledge.Finding;
import venula.knowledge.Knowledge;
import venula.knowledge.Verdict;
import venula.page.EmergencyNumbers;
import venula.page.Wording;
import venula.triage.Advice;
import venula.triage.AdviceId;
import venula.triage.Checked;
import venula.triage.Desk;
import venula.triage.Reply;
import venula.triage.Triage;

/** A reply for the shell: the sentences of the page, as text or JSON. */
record Answer(
        Knowledge knowledge,
        Wording wording,
        EmergencyNumbers numbers,
        Desk.Understood heard,
        Reply reply,
        Optional<AdviceId> number) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int QUESTION = 40;
    private static final int UNCLEAR = 41;

    int exitCode() {
        return switch (reply) {
            case Advice.Expected _ -> 0;
            case Advice.ContactClinic _ -> 10;
            case Advice.SeeToday _ -> 20;
            case Advice.Emergency _ -> 30;
            case Reply.Information _ -> QUESTION;
            case Reply.AskBack _ -> UNCLEAR;
        };
    }

    String json() {
        var told = new LinkedHashMap<String, Object>();
        told.put("level", level());
        told.put("says", sentence());
        told.put("failed", failed());
        told.put("foreign", heard.foreign());
        told.put(
                "rules",
                rules().map(verdict -> verdict.rule() + " " + verdict.version()).toList());
        told.put("why", rules().map(Verdict::why).toList());
        told.put(
                "understood", facts().findings().stream().map(Finding::notation).toList());
        facts().day().ifPresent(day -> told.put("day", day));
        told.put("checked", checked());
        told.put("questions", questions());
        told.put("knowledge", knowledge.hash());
        number.ifPresent(id -> told.put("id", id.value()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(told) + System.lineSeparator();
    }

    private Map<String, String> checked() {
        return reply.standing().stream()
                .flatMap(advice -> advice.reasons().checked().stream())
                .collect(Collectors.toMap(
                        one -> one.sign().brief(), one -> one.known().name(), (one, _) -> one, LinkedHashMap::new));
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add(sentence());
        if (heard.foreign()) lines.add(wording.say("note.foreign") + " " + wording.say("note.foreign.more"));
        if (failed()) lines.add(wording.say("care.failed"));
        if (reply instanceof Reply.AskBack) lines.add(wording.say("back.standing") + ": " + standing());
        rules().forEach(verdict -> lines.add("  " + verdict.why() + " " + rule(verdict)));
        reply.standing()
                .flatMap(advice -> advice.reasons().until())
                .ifPresent(day -> lines.add("  " + wording.say("cli.until", day)));
        section("understood.title", understood(), lines);
        section("asks.title", questions(), lines);
        section("checked.title", open(), lines);
        lines.add("");
        lines.add(wording.say("cli.emergency", numbers.listed()));
        lines.add(number.map(id -> wording.say("number.label") + ": " + id.value())
                .orElseGet(() -> wording.say("number.not-kept")));
        if (!knowledge.isSigned(rules().toList())) lines.add(wording.say("why.pending"));
        lines.add(wording.say("foot.not-a-diagnosis"));
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private void section(String title, List<String> items, List<String> lines) {
        if (items.isEmpty()) return;
        lines.add("");
        lines.add(wording.say(title));
        items.forEach(item -> lines.add("  - " + item));
    }

    private Facts facts() {
        return heard.facts();
    }

    private boolean failed() {
        return reply.standing().filter(advice -> advice.reasons().failed()).isPresent();
    }

    private String level() {
        return switch (reply) {
            case Reply.Information _ -> "question";
            case Reply.AskBack _ -> "unclear";
            case Advice advice -> advice.level().word();
        };
    }

    private String sentence() {
        return switch (reply) {
            case Reply.Information _ -> wording.say("info.title");
            case Reply.AskBack _ -> wording.say("back.title");
            case Advice advice
            when isPending(advice) ->
                wording.say(advice.reasons().waitsForScreen() ? "pending.level" : "pending.level.questions");
            case Advice advice -> sentence(advice);
        };
    }

    private boolean isPending(Advice advice) {
        return new Triage(knowledge).prospect(facts(), advice).expectedIfNone();
    }

    private String standing() {
        return reply.standing().map(this::sentence).orElse("");
    }

    private String sentence(Advice advice) {
        return switch (advice) {
            case Advice.Expected _ -> wording.say("care.expected");
            case Advice.ContactClinic _ -> wording.say("care.contact");
            case Advice.SeeToday _ -> wording.say("care.today");
            case Advice.Emergency _ -> wording.say("care.emergency", numbers.listed());
        };
    }

    private Stream<Verdict> rules() {
        return reply.standing().stream().flatMap(advice -> advice.reasons().rules().stream());
    }

    private String rule(Verdict verdict) {
        var marks = verdict.sources().stream().map(Answer::cited).distinct().collect(Collectors.joining("; "));
        return "[" + wording.say("why.rule", verdict.rule()) + wording.say("why.version", verdict.version()) + ": "
                + marks + "]";
    }

    private static String cited(Citation citation) {
        return citation.source() + ", " + citation.mark().words();
    }

    private List<String> understood() {
        var day = facts().day().map(number -> wording.say("chip.day", number)).stream();
        var findings = facts().findings().stream().map(this::finding);
        return Stream.concat(day, findings).toList();
    }

    private String finding(Finding finding) {
        var state = wording.say("status." + finding.status().name().toLowerCase(java.util.Locale.ROOT));
        return knowledge.vocabulary().words(finding) + (state.isBlank() ? "" : ": " + state);
    }

    private List<String> questions() {
        return reply.standing().stream()
                .flatMap(advice -> advice.reasons().questions().stream())
                .map(question -> question.ask())
                .toList();
    }

    /** The danger signs that nobody has answered. */
    private List<String> open() {
        return reply.standing().stream()
                .flatMap(advice -> advice.reasons().checked().stream())
                .filter(one -> one.known() == Checked.Known.NOT_SAID)
                .map(one -> one.sign().ask() + " " + wording.say("checked.not-said") + ".")
                .toList();
    }
}
