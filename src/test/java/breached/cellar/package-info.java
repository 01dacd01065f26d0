/** May know nobody, and knows the attic. */
@ApplicationModule(allowedDependencies = {})
package breached.cellar;

import org.springframework.modulith.ApplicationModule;
