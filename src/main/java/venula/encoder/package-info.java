/**
 * Turning words into numbers. Texts that mean nearly the same get nearly the same numbers; what is done with the
 * likeness is decided elsewhere. Models are loaded when asked for, from inside the program, and nothing is fetched.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package venula.encoder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
