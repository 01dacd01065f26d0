package venula.triage.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import venula.knowledge.Knowledge;
import venula.noticeboard.Listed;
import venula.noticeboard.Listing;

/** Where one asks, and what is usual. */
@Component
record CourseListing(Knowledge knowledge) implements Listing {
    @Override
    public List<Listed> pages() {
        var courses = knowledge.timelines().stream().map(course -> "/what-is-normal/" + Courses.slug(course));
        return Stream.concat(Stream.of("/", "/what-is-normal", "/sources"), courses)
                .map(Listed::at)
                .toList();
    }
}
