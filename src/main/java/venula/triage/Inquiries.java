package venula.triage;

import java.util.List;

/** Those who keep what others have asked. */
public interface Inquiries {
    /** The answered questions with the most answers first. */
    List<Inquiry> mostAnswered(int atMost);
}
