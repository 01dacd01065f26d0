package venula.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a page is found from outside. A page without one is kept out of every index.
 *
 * @param path its one address
 * @param name what it is called at the end of the way
 * @param way the pages above it
 * @param data what it shows, for machines
 * @param feed where news of its kind are read
 */
public record Signpost(String path, String name, List<Link> way, Optional<LinkedData> data, Optional<Link> feed) {
    public static final Signpost NONE = at("", "");

    public static Signpost at(String path, String name, Link... way) {
        return new Signpost(path, name, List.of(way), Optional.empty(), Optional.empty());
    }

    public Signpost telling(LinkedData told) {
        return new Signpost(path, name, way, Optional.of(told), feed);
    }

    public Signpost withFeed(String href, String words) {
        return new Signpost(path, name, way, data, Optional.of(new Link(href, words)));
    }

    /** Whether this is what the page shows at its own address, and not an answer to something somebody sent. */
    public boolean stands(Frame frame) {
        return !frame.answering() && !path.isEmpty() && path.equals(frame.path());
    }

    public boolean tellsMachines() {
        return data.isPresent() || !way.isEmpty();
    }

    public String script(Frame frame) {
        var things = new ArrayList<LinkedData>();
        data.ifPresent(things::add);
        if (!way.isEmpty()) things.add(LinkedData.way(way, name, frame));
        return LinkedData.script(things);
    }
}
