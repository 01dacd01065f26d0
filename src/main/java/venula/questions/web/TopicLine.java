package venula.questions.web;

import venula.knowledge.Topic;

/** A topic in a list, and how much there is to read. */
public record TopicLine(Topic topic, int questions, int articles) {
    public boolean isEmpty() {
        return questions + articles == 0;
    }
}
