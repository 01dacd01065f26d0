package venula.triage.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import venula.knowledge.Facts;
import venula.knowledge.Level;
import venula.page.Frame;
import venula.triage.Advice;

/** The cards of every urgency, each for the first worked case that has it. */
@Controller
@ConditionalOnBooleanProperty("venula.parts")
class GalleryController {
    private final AdvicePages pages;

    GalleryController(AdvicePages pages) {
        this.pages = pages;
    }

    @GetMapping("/parts/advice")
    ModelAndView cards(Frame frame) {
        var cards = Stream.of(Level.values())
                .flatMap(level -> card(level, frame).stream())
                .toList();
        return frame.show("triage/web/gallery", new GalleryPage(cards, pages.knowledge()));
    }

    private Optional<GalleryPage.Card> card(Level level, Frame frame) {
        return facts().flatMap(facts -> pages.triage().reply(facts).standing().stream()
                        .filter(advice -> advice.level() == level)
                        .map(advice -> card(facts, advice, frame)))
                .findFirst();
    }

    private GalleryPage.Card card(Facts facts, Advice advice, Frame frame) {
        return new GalleryPage.Card(advice, new Telling(pages.knowledge(), frame.wording()).onThePhone(facts));
    }

    private Stream<Facts> facts() {
        var screen = pages.knowledge().screen();
        return pages.knowledge().cases().stream()
                .flatMap(file -> file.cases().stream())
                .map(one -> one.given().facts(screen));
    }
}
