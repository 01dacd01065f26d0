package venula.noticeboard.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Remembers since when a feed has said what it says; the days in it are too coarse to tell whether it changed. */
@Component
class Editions {
    private final Map<String, Edition> current = new ConcurrentHashMap<>();
    private final Clock clock;

    Editions(Clock clock) {
        this.clock = clock;
    }

    /** A content, known by its hash, and when it was first seen. */
    record Edition(String hash, Instant since) {
        // weak, because it is sent packed and unpacked
        String tag() {
            return "W/\"" + hash + "\"";
        }
    }

    Edition of(String path, String text) {
        var hash = DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8));
        return current.merge(
                path,
                new Edition(hash, clock.instant()),
                (old, now) -> old.hash().equals(hash) ? old : now);
    }
}
