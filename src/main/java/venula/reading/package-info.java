/**
 * From plain words to findings: who has what, since when, and what was only denied, feared or asked. A phrase lexicon
 * and a trained reader both look; where they disagree the more urgent reading stands. It decides nothing: the tables
 * do.
 */
@ApplicationModule(allowedDependencies = {"knowledge", "encoder"})
@NullMarked
package venula.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
