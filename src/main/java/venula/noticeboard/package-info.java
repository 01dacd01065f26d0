/**
 * What is told to those who look from outside: where every page is, what is new, and what is nobody's business. It
 * keeps nothing itself; the features hand in their pages and their news.
 */
@ApplicationModule(allowedDependencies = {"knowledge"})
@NullMarked
package venula.noticeboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
