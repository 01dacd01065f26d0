package venula.triage.web;

import java.util.List;
import java.util.Optional;
import venula.knowledge.Level;
import venula.knowledge.RuleText;
import venula.knowledge.Timeline;
import venula.page.DayChart;
import venula.page.Sign;

/**
 * How one thing usually runs.
 *
 * @param rules what decides about it
 */
public record CoursePage(
        Course course, Optional<Integer> today, DayChart chart, String chartSays, List<RuleText> rules) {
    public Timeline timeline() {
        return course.timeline();
    }

    public Level after() {
        return Courses.after(timeline());
    }

    /** The signs that it does not run as usual, the most urgent first. */
    public List<Timeline.Abnormal> abnormal() {
        return timeline().abnormal().stream()
                .sorted(java.util.Comparator.comparing(Timeline.Abnormal::level).reversed())
                .toList();
    }

    public static Sign sign(Level level) {
        return Courses.sign(level);
    }
}
