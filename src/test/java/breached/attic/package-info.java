/** Has a name of the wrong kind and every library where none belongs. */
@ApplicationModule(allowedDependencies = {})
package breached.attic;

import org.springframework.modulith.ApplicationModule;
