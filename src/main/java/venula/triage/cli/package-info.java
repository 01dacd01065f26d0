/** Triage in the shell. */
@NullMarked
package venula.triage.cli;

import org.jspecify.annotations.NullMarked;
