package venula.triage.web;

import java.util.List;
import venula.knowledge.Knowledge;
import venula.triage.Advice;

/** A card of every urgency. */
public record GalleryPage(List<Card> cards, Knowledge knowledge) {
    /** An advice and the sentence for the phone. */
    public record Card(Advice advice, String say) {}
}
