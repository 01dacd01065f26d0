/**
 * Questions of patients and what doctors answered. Answers are shown as they were written, with their date, and what
 * the evidence contradicts is marked in them; nothing is smoothed over, counted into a vote or ranked. What a doctor
 * wrote comes near an advice only where it could not talk anybody out of it.
 */
@ApplicationModule(
        allowedDependencies = {"database", "directory", "knowledge", "search", "triage", "articles", "noticeboard"})
@NullMarked
package venula.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
