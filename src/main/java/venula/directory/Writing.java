package venula.directory;

import java.time.LocalDate;

/**
 * Something a doctor or a practice has written here, and where it is read.
 *
 * @param title the question that was answered, or the title of the article
 */
public record Writing(Kind kind, String title, String address, LocalDate date) {
    /** What was written. */
    public enum Kind {
        ANSWER,
        ARTICLE
    }
}
