package venula.noticeboard.web;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import venula.noticeboard.Listed;

/**
 * All pages for search engines, in files of no more than these read.
 *
 * @param url a path as others reach it
 */
record SiteMap(List<Listed> pages, UnaryOperator<String> url) {
    static final int MOST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** The one file, or the list of several. */
    String whole() {
        if (pages.size() <= MOST) return file(pages);
        return Xml.document(
                "sitemapindex",
                NAMESPACE,
                index -> IntStream.rangeClosed(1, files())
                        .forEach(number -> index.element(
                                "sitemap", map -> map.element("loc", url.apply("/sitemap-" + number + ".xml")))));
    }

    /** One of several, counted from 1. */
    Optional<String> file(int number) {
        if (pages.size() <= MOST || number < 1 || number > files()) return Optional.empty();
        return Optional.of(file(pages.subList((number - 1) * MOST, Math.min(pages.size(), number * MOST))));
    }

    private int files() {
        return (pages.size() + MOST - 1) / MOST;
    }

    private String file(List<Listed> some) {
        return Xml.document(
                "urlset",
                NAMESPACE,
                all -> some.forEach(page -> all.element("url", one -> {
                    one.element("loc", url.apply(page.path()));
                    page.changed().ifPresent(day -> one.element("lastmod", day.toString()));
                })));
    }
}
