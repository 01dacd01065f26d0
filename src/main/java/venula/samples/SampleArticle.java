package venula.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import venula.articles.Article;
import venula.articles.Article.Section;
import venula.knowledge.Knowledge;

/** An article as its file writes it. */
record SampleArticle(
        String id,
        String title,
        String topic,
        String author,
        Optional<String> reviewer,
        LocalDate written,
        Optional<LocalDate> reviewed,
        String summary,
        List<String> sources,
        List<SampleDisputed> disputed,
        List<SampleSection> sections) {
    /** A section as the file of its article writes it. */
    record SampleSection(String heading, String text) {}

    Article article(Knowledge knowledge) {
        return new Article(
                id,
                title,
                knowledge.topic(topic).orElseThrow().topic(),
                summary,
                author,
                reviewer,
                written,
                reviewed,
                sources,
                sections.stream()
                        .map(section -> new Section(section.heading(), section.text()))
                        .toList(),
                SampleDisputed.of(disputed, knowledge),
                true);
    }
}
