/** Where this Venula stands: how others reach it, and in which country. It knows nothing that changes while it runs. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package venula.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
