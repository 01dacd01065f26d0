package venula.triage.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import venula.knowledge.Finding;
import venula.knowledge.Level;
import venula.knowledge.Status;
import venula.page.Wording;
import venula.triage.Advice;
import venula.triage.Reply;
import venula.triage.Voice;
import venula.triage.Voices;

/** Asks what doctors have written, and goes without rather than let an advice wait. */
@Component
class Doctors {
    private static final Logger LOG = LoggerFactory.getLogger(Doctors.class);

    private final ObjectProvider<Voices> voices;
    private final Clock clock;
    private final Duration patience;

    Doctors(ObjectProvider<Voices> voices, Clock clock, @Value("${venula.voices.patience:500ms}") Duration patience) {
        this.voices = voices;
        this.clock = clock;
        this.patience = patience;
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
        var asking = new FutureTask<>(() -> voices.stream()
                .flatMap(keeper -> keeper.beside(level, findings, words).stream())
                .toList());
        Thread.ofVirtual().start(asking);
        try {
            return asking.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException failure) {
            LOG.warn("No doctors were heard: {}", failure.getClass().getName());
            asking.cancel(true);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }

    private DoctorsWords words(Voice voice, Wording wording) {
        var years = Period.between(voice.date(), LocalDate.now(clock)).getYears();
        var signed = voice.doctors().isEmpty() ? voice.practice() : String.join("; ", voice.doctors());
        var practice = voice.doctors().isEmpty() ? wording.say("answer.no-doctor") : voice.practice();
        return new DoctorsWords(
                voice.words(),
                signed,
                Stream.of(practice, voice.place(), wording.date(voice.date())).collect(Collectors.joining(" · ")),
                Optional.of(years).filter(age -> age >= 2),
                voice.address(),
                voice.sample());
    }
}
