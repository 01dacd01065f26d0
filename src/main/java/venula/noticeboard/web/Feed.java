package venula.noticeboard.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import venula.noticeboard.Notice;
import venula.page.Frame;

/**
 * News as Atom.
 *
 * @param path where the feed is
 * @param about the page it tells news of
 * @param html what an entry shows
 */
record Feed(String path, String about, String title, Frame frame, Function<Notice, String> html) {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    String of(List<Notice> notices) {
        return Xml.document("feed", NAMESPACE, feed -> {
            feed.attribute("xml:lang", frame.wording().language());
            feed.attribute("xml:base", frame.url("/"));
            feed.element("id", id(path));
            feed.element("title", title + " · " + frame.say("brand"));
            feed.element("updated", updated(notices).toString());
            feed.element("author", author -> author.element("name", frame.say("brand")));
            link(feed, "self", path);
            link(feed, "alternate", about);
            notices.forEach(notice -> feed.element("entry", entry -> entry(entry, notice)));
        });
    }

    private void entry(Xml entry, Notice notice) {
        entry.element("id", id(notice.path()));
        entry.element("title", notice.title());
        entry.element("published", time(notice.published()).toString());
        entry.element("updated", time(notice.updated()).toString());
        notice.authors().forEach(name -> entry.element("author", author -> author.element("name", name)));
        link(entry, "alternate", notice.path());
        entry.element("content", content -> {
            content.attribute("type", "html");
            content.text(html.apply(notice));
        });
    }

    private void link(Xml in, String rel, String to) {
        in.element("link", link -> {
            link.attribute("rel", rel);
            link.attribute("href", frame.url(to));
        });
    }

    /** It stays the same whatever is changed, and when http becomes https or the port another. */
    private String id(String of) {
        var host = Optional.ofNullable(URI.create(frame.url("/")).getHost()).orElse("");
        return "urn:uuid:" + UUID.nameUUIDFromBytes((host + of).getBytes(StandardCharsets.UTF_8));
    }

    private static Instant updated(List<Notice> notices) {
        return notices.stream()
                .map(notice -> time(notice.updated()))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static Instant time(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
