/**
 * Everything Venula knows in one file, and back. A backup is a zip with one file per table and a list of contents; it
 * is written while Venula runs, checked before it is believed, and never half restored.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package venula.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
