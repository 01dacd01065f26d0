/** Measuring from the command line what is found of personal data. */
@NamedInterface("cli")
@NullMarked
package venula.moderation.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
