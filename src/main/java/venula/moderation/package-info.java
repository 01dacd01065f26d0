/**
 * What is asked of strangers before their words are kept: that a person wrote them, and that nobody can be known from
 * them. It proposes and refuses; what is published is decided by people.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package venula.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
