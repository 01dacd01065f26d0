package venula.triage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import venula.knowledge.Facts;
import venula.knowledge.Facts.Target;
import venula.knowledge.Facts.Technique;
import venula.knowledge.Finding;
import venula.knowledge.Knowledge;
import venula.knowledge.Label;
import venula.knowledge.Verdict;
import venula.reading.English;
import venula.reading.Reader;
import venula.reading.TrainedTagger;

/** Where words come in: they are read, and the tables decide. */
public final class Desk {
    private final Knowledge knowledge;
    private final Reader reader;
    private final Triage triage;

    public Desk(Knowledge knowledge, Reader reader) {
        this.knowledge = knowledge;
        this.reader = reader;
        this.triage = new Triage(knowledge);
    }

    /** With the knowledge and the reader this program was built with. */
    public static Desk open() {
        var knowledge = Knowledge.builtIn();
        return new Desk(knowledge, new Reader(knowledge.vocabulary(), knowledge.lexicon(), TrainedTagger.load()));
    }

    /**
     * What somebody wrote, and what they said beside it.
     *
     * @param day whole days since the session, as far as it is known beside the text
     */
    public record Words(String text, Optional<Integer> day, Optional<Technique> technique, Optional<Target> target) {}

    /** A label with the findings and rules that led to it. */
    public record Heard(Label label, List<String> findings, List<String> rules) {}

    /**
     * What the words say.
     *
     * @param complete whether everything that reads has read
     * @param foreign whether the words do not look English, so that only danger words were looked for
     */
    public record Understood(Facts facts, boolean complete, boolean foreign) {
        public Understood with(Facts changed) {
            return new Understood(changed, complete, foreign);
        }
    }

    public Understood understand(Words words) {
        if (!English.isLikely(words.text()))
            return new Understood(facts(words, reader.redFlags(words.text()), words.day()), true, true);
        var reading = reader.read(words.text(), words.day());
        return new Understood(facts(words, reading.understood(), reading.day()), reading.complete(), false);
    }

    private static Facts facts(Words words, List<Finding> findings, Optional<Integer> day) {
        return new Facts(findings, day, words.technique(), words.target(), Set.of(), Map.of(), Set.of());
    }

    public Heard hear(Words words) {
        var understood = understand(words);
        var label = understood.complete() ? triage.label(understood.facts()) : Label.EMERGENCY;
        var rules =
                knowledge.rules().words(understood.facts()).deciding().stream().map(Verdict::rule);
        var findings = understood.facts().findings().stream().map(Finding::notation);
        return new Heard(label, findings.toList(), rules.distinct().toList());
    }

    /** The reply to what was understood; what could not be read raises it. */
    public Reply reply(Understood understood) {
        return understood.complete()
                ? triage.reply(understood.facts())
                : triage.replyToWhatWasNotRead(understood.facts());
    }
}
