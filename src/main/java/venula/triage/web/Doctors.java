package venula.triage.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import venula.knowledge.Finding;
import venula.knowledge.Level;
import venula.knowledge.Status;
import venula.page.Wording;
import venula.triage.Advice;
import venula.triage.Reply;
import venula.triage.Voice;
import venula.triage.Voices;

/** Asks what doctors have written about it. */
@Component
class Doctors {
    private final ObjectProvider<Voices> voices;
    private final Clock clock;
    private final InTime inTime;

    Doctors(ObjectProvider<Voices> voices, Clock clock, InTime inTime) {
        this.voices = voices;
        this.clock = clock;
        this.inTime = inTime;
    }

    /** A question without a symptom is answered as carefully as an advice to call. */
    List<DoctorsWords> beside(Reply reply, Asked asked, Wording wording) {
        var level = reply.standing().map(Advice::level).orElse(Level.CONTACT_CLINIC);
        var findings = asked.findings().stream()
                .filter(finding -> finding.counts() || finding.status() == Status.ASKS)
                .map(Finding::code)
                .collect(Collectors.toSet());
        return heard(level, findings, asked.words()).stream()
                .map(voice -> words(voice, wording))
                .toList();
    }

    private List<Voice> heard(Level level, Set<String> findings, String words) {
        return inTime.ask(
                        "doctors",
                        () -> voices.stream()
                                .flatMap(keeper -> keeper.beside(level, findings, words).stream())
                                .toList())
                .orElse(List.of());
    }

    private DoctorsWords words(Voice voice, Wording wording) {
        var years = Period.between(voice.date(), LocalDate.now(clock)).getYears();
        var signed = voice.doctors().isEmpty() ? voice.practice() : String.join("; ", voice.doctors());
        var practice = voice.doctors().isEmpty() ? wording.say("answer.no-doctor") : voice.practice();
        return new DoctorsWords(
                voice.asked(),
                voice.words(),
                signed,
                Stream.of(practice, voice.place(), wording.date(voice.date())).collect(Collectors.joining(" · ")),
                Optional.of(years).filter(age -> age >= 2),
                voice.address(),
                voice.sample());
    }
}
