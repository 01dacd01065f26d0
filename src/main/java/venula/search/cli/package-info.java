/** Measuring the search from the command line. */
@NamedInterface("cli")
@NullMarked
package venula.search.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
