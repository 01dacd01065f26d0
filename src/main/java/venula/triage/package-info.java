/**
 * Is this normal after sclerotherapy, and what happens next? Triage knows no patient: every door gives it the same
 * facts and gets the same reply. It never fails open: without a rule that says "expected" it sends the person to the
 * clinic, and what it could not check raises the advice.
 */
@ApplicationModule(allowedDependencies = {"knowledge", "reading", "search", "database", "noticeboard"})
@NullMarked
package venula.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
