@NullMarked
package venula.search.web;

import org.jspecify.annotations.NullMarked;
