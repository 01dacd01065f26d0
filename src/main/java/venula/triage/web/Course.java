package venula.triage.web;

import java.util.Optional;
import venula.knowledge.Level;
import venula.knowledge.Timeline;

/**
 * How something usually runs, as pages show it.
 *
 * @param note until when it is expected, in words
 * @param onDay how urgent it is on the day asked about
 */
public record Course(Timeline timeline, String note, Optional<Level> onDay) {
    public String title() {
        return timeline.title();
    }

    /** The last part of its address. */
    public String slug() {
        return Courses.slug(timeline);
    }
}
