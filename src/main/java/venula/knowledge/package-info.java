/**
 * What is known, from which source and how sure: the files of {@code knowledge/}, checked at the start and run. Java
 * here holds no clinical number; an unknown word, a rule without a source or a worked case that fails stops the start.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package venula.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
