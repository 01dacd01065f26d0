package venula.questions;

import java.time.LocalDate;

/** When a question, its answers or their review last changed. */
public record Changed(String slug, String topic, LocalDate date) {}
