/**
 * Articles, signed and dated: who wrote them, who reviewed them and when, from which sources. An article that nobody
 * has looked at for two years says so, and claims that the evidence contradicts are marked in it.
 */
@ApplicationModule(allowedDependencies = {"database", "directory", "knowledge", "search", "noticeboard"})
@NullMarked
package venula.articles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
