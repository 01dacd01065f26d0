package venula.triage.web;

/** A question answered with one tap, and what its two buttons send. */
public record Ask(String id, String question, String name, String yes, String no) {}
