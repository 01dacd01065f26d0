/**
 * Finding passages by word and by meaning. Words are weighed by how rare they are, misspelt ones read as the nearest
 * known one; likeness of meaning comes from two models. What a passage says is not understood here, and nothing is
 * answered: the reader gets the passages as they are.
 */
@ApplicationModule(allowedDependencies = {"encoder"})
@NullMarked
package venula.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
