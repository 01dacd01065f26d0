/**
 * The people and texts a new Venula starts with, so that there is something to read. All of them are made up and say so
 * wherever they appear. They come once, all together, and go the same way; nobody else knows of this module.
 */
@ApplicationModule(allowedDependencies = {"database", "directory", "questions", "articles", "knowledge", "site"})
@NullMarked
package venula.samples;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
