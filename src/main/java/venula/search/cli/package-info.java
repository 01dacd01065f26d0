/** Measuring the search from the command line. */
@NullMarked
package venula.search.cli;

import org.jspecify.annotations.NullMarked;
