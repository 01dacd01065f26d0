/** The comparison in the shell, for measuring. */
@NamedInterface("cli")
@NullMarked
package venula.agreement.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
