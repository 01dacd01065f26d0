package venula.noticeboard.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import venula.knowledge.Knowledge;
import venula.noticeboard.Notice;
import venula.noticeboard.Notices;
import venula.page.Frame;
import venula.page.Pages;

/** What is new, for those who read it elsewhere. */
@Controller
class FeedController {
    private static final int NEWEST = 20;
    private static final Comparator<Notice> NEWEST_FIRST =
            Comparator.comparing(Notice::updated).reversed().thenComparing(Notice::path);

    private final ObjectProvider<Notices> keepers;
    private final Knowledge knowledge;
    private final Pages pages;
    private final Editions editions;

    FeedController(ObjectProvider<Notices> keepers, Knowledge knowledge, Pages pages, Editions editions) {
        this.keepers = keepers;
        this.knowledge = knowledge;
        this.pages = pages;
        this.editions = editions;
    }

    @GetMapping("/{kind:questions|articles}.atom")
    @Nullable
    ResponseEntity<String> kind(@PathVariable String kind, Frame frame, WebRequest request) {
        var news = keepers.stream()
                .filter(keeper -> keeper.kind().equals(kind))
                .flatMap(keeper -> keeper.newest(NEWEST).stream())
                .toList();
        var feed = new Feed("/" + kind + ".atom", "/" + kind, frame.say("feed." + kind), frame, html(frame));
        return send(feed, news, request);
    }

    @GetMapping("/topics/{word}.atom")
    @Nullable
    ResponseEntity<String> topic(@PathVariable String word, Frame frame, WebRequest request) {
        var topic = knowledge
                .topic(word)
                .filter(found -> found.topic().equals(word))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var news = keepers.stream()
                .flatMap(keeper -> keeper.under(word, NEWEST).stream())
                .sorted(NEWEST_FIRST)
                .limit(NEWEST)
                .toList();
        var about = "/topics/" + word;
        var feed = new Feed(about + ".atom", about, frame.say("feed.topic", topic.words()), frame, html(frame));
        return send(feed, news, request);
    }

    private Function<Notice, String> html(Frame frame) {
        return notice -> pages.text(frame.show(notice.template(), notice.page()));
    }

    private @Nullable ResponseEntity<String> send(Feed feed, List<Notice> news, WebRequest request) {
        var text = feed.of(news);
        var edition = editions.of(feed.path(), text);
        if (request.checkNotModified(edition.tag(), edition.since().toEpochMilli())) return null;
        return ResponseEntity.ok()
                .header("Content-Type", "application/atom+xml;charset=UTF-8")
                .body(text);
    }
}
