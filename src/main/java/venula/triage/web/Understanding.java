package venula.triage.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import venula.knowledge.Facts;
import venula.reading.English;
import venula.reading.Reader;
import venula.triage.Reply;
import venula.triage.Triage;

/** From what was typed to facts, once; from then on the facts travel. */
@Component
record Understanding(Reader reader, Triage triage) {
    Asked of(Asked asked) {
        if (asked.understood()) return asked;
        return English.isLikely(asked.words()) ? read(asked) : foreign(asked);
    }

    Reply reply(Asked asked) {
        return asked.unread() ? triage.replyToWhatWasNotRead(asked.facts()) : triage.reply(asked.facts());
    }

    /** The danger signs in a text that was refused for another reason. */
    Facts dangers(Asked asked) {
        return new Facts(
                reader.redFlags(asked.words()),
                java.util.Optional.empty(),
                asked.technique(),
                asked.target(),
                Set.of(),
                asked.screen(),
                Set.of());
    }

    private Asked read(Asked asked) {
        var reading = reader.read(asked.words(), asked.dayNumber());
        var facts = new Facts(
                reading.understood().stream()
                        .filter(finding -> !asked.risks().contains(finding.code()))
                        .toList(),
                reading.day(),
                asked.technique(),
                asked.target(),
                asked.risks(),
                asked.screen(),
                Set.of());
        return asked.with(facts).read(!reading.complete(), false);
    }

    /** In a language we do not read only the plain danger words count, and nothing is ever expected. */
    private Asked foreign(Asked asked) {
        var facts = new Facts(
                reader.redFlags(asked.words()),
                asked.dayNumber(),
                asked.technique(),
                asked.target(),
                asked.risks(),
                asked.screen(),
                Set.of());
        return asked.with(facts).read(false, true);
    }
}
