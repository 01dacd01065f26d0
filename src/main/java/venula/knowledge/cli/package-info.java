/** The clinical knowledge in the shell: for those who change it. */
@NullMarked
package venula.knowledge.cli;

import org.jspecify.annotations.NullMarked;
