/** Triage in the shell. */
@NamedInterface("cli")
@NullMarked
package venula.triage.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
