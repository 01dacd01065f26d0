package venula.triage.web;

/**
 * A question answered with one tap, and what its two buttons send.
 *
 * @param needed whether nothing is expected before it is answered
 */
public record Ask(String question, String name, String yes, String no, boolean needed) {}
