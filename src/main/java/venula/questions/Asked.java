package venula.questions;

import java.time.LocalDate;

/** A question in a list: no more than is needed to choose it. */
public record Asked(String slug, String title, String topic, LocalDate asked, int answers, boolean sample) {}
