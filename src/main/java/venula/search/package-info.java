/** Finding passages by word and by meaning. */
@ApplicationModule(allowedDependencies = {"encoder"})
@NullMarked
package venula.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
