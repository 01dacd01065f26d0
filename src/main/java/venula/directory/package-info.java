/**
 * The doctors and practices one can find, and what they have written. It ranks nobody, and it knows no page on which
 * they write: those who keep answers or articles tell it.
 */
@ApplicationModule(allowedDependencies = {"database", "noticeboard"})
@NullMarked
package venula.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
