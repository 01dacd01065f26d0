@NullMarked
package venula.directory.web;

import org.jspecify.annotations.NullMarked;
