package venula.triage.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import venula.knowledge.Knowledge;
import venula.knowledge.RuleText;
import venula.knowledge.Timeline;
import venula.knowledge.Vocabulary;
import venula.search.Passage;
import venula.search.Shelf;

/** What is normal when, and the rules, to be found under their addresses. */
@Component
record KnowledgeShelf(Knowledge knowledge) implements Shelf {
    @Override
    public List<Passage> passages() {
        var courses = knowledge.timelines().stream().map(this::passage);
        var rules = knowledge.rules().texts().map(this::passage);
        return Stream.concat(courses, rules).toList();
    }

    @Override
    public List<List<String>> synonyms() {
        return knowledge.synonyms();
    }

    private Passage passage(Timeline timeline) {
        var care = Stream.of(timeline.does(), timeline.doesNot())
                .flatMap(List::stream)
                .map(Timeline.Care::text);
        var signs = timeline.abnormal().stream().map(Timeline.Abnormal::sign);
        var text = Stream.of(Stream.of(timeline.says()), signs, care)
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
        return new Passage(
                "/what-is-normal/" + Courses.slug(timeline),
                timeline.title(),
                text,
                words(Courses.code(timeline)).stream().toList(),
                Shelf.fields("timeline", false, ""));
    }

    private Passage passage(RuleText rule) {
        var words = rule.finding().flatMap(this::words);
        return new Passage(
                "/rules/" + rule.rule(),
                words.map(about -> about + " · ").orElse("") + rule.says(),
                rule.why(),
                List.of(),
                Shelf.fields("rule", false, ""));
    }

    private Optional<String> words(String finding) {
        return knowledge.vocabulary().term(finding).map(Vocabulary.Term::words);
    }
}
