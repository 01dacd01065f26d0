package venula.noticeboard;

import java.time.LocalDate;
import java.util.List;

/**
 * Something new to read.
 *
 * @param topic its word in addresses
 * @param authors who wrote it, with letters
 * @param template what shows it, the disclaimer first
 * @param page what the template shows
 */
public record Notice(
        String path,
        String title,
        String topic,
        LocalDate published,
        LocalDate updated,
        List<String> authors,
        String template,
        Object page) {}
