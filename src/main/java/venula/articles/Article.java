package venula.articles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import venula.knowledge.Disputed;

/**
 * What a doctor wrote about a topic.
 *
 * @param slug its word in addresses
 * @param reviewed when the reviewer last looked at it
 * @param sources the keys of what it rests on
 * @param disputed what in it the evidence contradicts
 * @param sample whether its writer is made up
 */
public record Article(
        String slug,
        String title,
        String topic,
        String summary,
        String author,
        Optional<String> reviewer,
        LocalDate written,
        Optional<LocalDate> reviewed,
        List<String> sources,
        List<Section> sections,
        List<Disputed> disputed,
        boolean sample) {
    private static final int YEARS_BETWEEN_REVIEWS = 2;

    /** A part of an article under its own heading. */
    public record Section(String heading, String words) {}

    public Article {
        if (sections.isEmpty()) throw new IllegalArgumentException("An article has a section");
        sources = List.copyOf(sources);
        sections = List.copyOf(sections);
        disputed = List.copyOf(disputed);
        for (var claim : disputed)
            if (sections.stream().noneMatch(section -> claim.isIn(section.words())))
                throw new IllegalArgumentException("\"" + claim.words() + "\" is disputed but not in the article");
    }

    /** When it was written or last looked at. */
    public LocalDate changed() {
        return reviewed.filter(written::isBefore).orElse(written);
    }

    /** Whether nobody has looked at it for two years. */
    public boolean isOverdue(LocalDate today) {
        return reviewed.orElse(written).plusYears(YEARS_BETWEEN_REVIEWS).isBefore(today);
    }
}
