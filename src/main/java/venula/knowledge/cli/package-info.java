/** The clinical knowledge in the shell: for those who change it. */
@NamedInterface("cli")
@NullMarked
package venula.knowledge.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
