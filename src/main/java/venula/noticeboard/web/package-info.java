@NullMarked
package venula.noticeboard.web;

import org.jspecify.annotations.NullMarked;
