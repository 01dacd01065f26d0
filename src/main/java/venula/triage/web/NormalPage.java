package venula.triage.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import venula.knowledge.GeneralCare;
import venula.knowledge.Level;
import venula.knowledge.Timeline;
import venula.page.DayChart;
import venula.page.Errors;
import venula.page.Sign;

/**
 * What is normal until when.
 *
 * @param day as it was typed
 * @param courses what is expected for a while
 * @param never what is never expected
 * @param care what everybody does and leaves, on that day if one was given
 */
public record NormalPage(
        String day,
        Errors errors,
        Optional<Integer> today,
        DayChart chart,
        String chartSays,
        List<Course> courses,
        List<Course> never,
        GeneralCare care) {
    /** Whether clinicians have signed all of it. */
    public boolean isSigned() {
        var courses = Stream.concat(this.courses.stream(), never.stream());
        return care.review().isSigned()
                && courses.allMatch(course -> course.timeline().review().isSigned());
    }

    public List<Course> never(Level level) {
        return never.stream()
                .filter(course -> Courses.after(course.timeline()) == level)
                .toList();
    }

    /** The most urgent sign that it does not run as usual. */
    public static Optional<Timeline.Abnormal> sooner(Course course) {
        return course.timeline().abnormal().stream().max(java.util.Comparator.comparing(Timeline.Abnormal::level));
    }

    public static Sign sign(Level level) {
        return Courses.sign(level);
    }

    /** What keeps the day in the addresses of the pages that follow. */
    public String query() {
        return today.map(number -> "?day=" + number).orElse("");
    }
}
