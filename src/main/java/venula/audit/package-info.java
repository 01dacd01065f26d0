/**
 * What was done to data that belong to somebody, in a chain: who edits, removes or reorders an entry leaves a mark that
 * {@code ./venula audit verify} finds. Whoever could rewrite the whole chain is found by a seal that was noted
 * elsewhere.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package venula.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
