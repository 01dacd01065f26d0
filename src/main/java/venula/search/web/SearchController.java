package venula.search.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import venula.page.Frame;
import venula.search.Catalogue;
import venula.search.Hit;
import venula.search.Shelf;
import venula.search.web.SearchPage.Found;
import venula.search.web.SearchPage.Group;

/** Words are sent in the body, so that they stay out of addresses, histories and logs. */
@Controller
class SearchController {
    private static final int LONGEST = 300;
    private static final int LOOK_AT = 60;
    private static final int PER_KIND = 5;
    /** What scores less has nothing to do with the words, or is far behind what fits best. */
    private static final double FITS = 0.15;

    private static final double FITS_BESIDE_THE_BEST = 0.45;

    private final Catalogue catalogue;

    SearchController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/search")
    ModelAndView form(Frame frame) {
        return show(new SearchPage("", catalogue.isReady(), List.of()), frame);
    }

    @PostMapping("/search")
    ModelAndView search(@RequestParam(defaultValue = "") String words, Frame frame) {
        var asked = words.strip();
        var looked = asked.substring(0, Math.min(LONGEST, asked.length()));
        return show(new SearchPage(looked, catalogue.isReady(), groups(looked)), frame);
    }

    private static ModelAndView show(SearchPage page, Frame frame) {
        return frame.at("/search").show("search/web/search", page);
    }

    private List<Group> groups(String words) {
        var kinds = new LinkedHashMap<String, Map<String, Found>>();
        for (var hit : fitting(catalogue.find(words, LOOK_AT, Map.of()))) {
            var kind = hit.passage().fields().getOrDefault(Shelf.KIND, "other");
            var found = kinds.computeIfAbsent(kind, _ -> new LinkedHashMap<>());
            if (found.size() < PER_KIND) found.putIfAbsent(pageOf(hit), found(hit, words));
        }
        // rules are for those who check us, so they come last
        Optional.ofNullable(kinds.remove("rule")).ifPresent(rules -> kinds.put("rule", rules));
        return kinds.entrySet().stream()
                .map(kind ->
                        new Group(kind.getKey(), List.copyOf(kind.getValue().values())))
                .toList();
    }

    private static List<Hit> fitting(List<Hit> hits) {
        var least = hits.isEmpty()
                ? FITS
                : Math.max(FITS, FITS_BESIDE_THE_BEST * hits.getFirst().score());
        return hits.stream().filter(hit -> hit.score() >= least).toList();
    }

    private static String pageOf(Hit hit) {
        return hit.id().split("#", 2)[0];
    }

    private static Found found(Hit hit, String words) {
        var passage = hit.passage();
        return new Found(
                passage.id(),
                passage.heading(),
                Snippet.of(passage.text(), words),
                passage.fields().containsKey(Shelf.SAMPLE),
                passage.fields().getOrDefault(Shelf.AGAINST, ""));
    }
}
