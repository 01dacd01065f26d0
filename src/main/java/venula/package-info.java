/** The front door: the command line, and the server it starts when no other command is named. */
@NullMarked
package venula;

import org.jspecify.annotations.NullMarked;
