package venula.questions.web;

import java.util.List;
import venula.questions.Asked;

/** The newest questions, and the topics under which all are found. */
public record QuestionsPage(List<Asked> newest, List<TopicLine> topics) {
    public boolean hasSamples() {
        return newest.stream().anyMatch(Asked::sample);
    }
}
