/**
 * Who signs in, and what they may do. People come by invitation only, have a password and a second factor, and
 * {@link venula.people.Access} alone decides. Visitors are unknown here: they have neither account nor session.
 */
@ApplicationModule(allowedDependencies = {"database", "site"})
@NullMarked
package venula.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
