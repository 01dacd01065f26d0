package venula.noticeboard.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import venula.noticeboard.Listing;
import venula.page.Frame;

/** Tells search engines what they may look at and where it is. */
@Controller
class SiteMapController {
    // where somebody has told us something, and what we answered
    private static final List<String> NOT_FOR_ROBOTS = List.of("/advice", "/search", "/text-size", "/problems");

    private final ObjectProvider<Listing> listings;

    SiteMapController(ObjectProvider<Listing> listings) {
        this.listings = listings;
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String whole(Frame frame) {
        return map(frame).whole();
    }

    @GetMapping(
            path = "/sitemap-{number:[0-9]{1,5}}.xml",
            produces = MediaType.APPLICATION_XML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String file(@PathVariable int number, Frame frame) {
        return map(frame).file(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @ResponseBody
    String robots(Frame frame) {
        var text = new StringBuilder("User-agent: *\n");
        NOT_FOR_ROBOTS.forEach(path -> text.append("Disallow: ").append(path).append('\n'));
        return text.append("\nSitemap: ")
                .append(frame.url("/sitemap.xml"))
                .append('\n')
                .toString();
    }

    private SiteMap map(Frame frame) {
        var pages = listings.orderedStream()
                .flatMap(listing -> listing.pages().stream())
                .toList();
        return new SiteMap(pages, frame::url);
    }
}
