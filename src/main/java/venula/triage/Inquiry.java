package venula.triage;

/**
 * What somebody else has asked, and where the answers are.
 *
 * @param sample whether it is made up
 */
public record Inquiry(String title, String address, int answers, boolean sample) {}
