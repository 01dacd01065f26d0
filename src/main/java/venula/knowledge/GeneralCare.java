package venula.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import venula.knowledge.Timeline.Care;

/** What everybody does and leaves after a session, by day. */
public record GeneralCare(
        Review review,
        @JsonProperty("do") List<Care> does,
        @JsonProperty("do-not") List<Care> doesNot) {
    /** What of it is meant for a day. */
    public GeneralCare on(int day) {
        return new GeneralCare(
                review,
                does.stream().filter(care -> care.isOn(day)).toList(),
                doesNot.stream().filter(care -> care.isOn(day)).toList());
    }
}
