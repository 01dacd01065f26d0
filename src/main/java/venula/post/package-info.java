/**
 * Letters to people. A letter is written in the transaction that gives rise to it and leaves afterwards: retried while
 * nobody answers, never sent twice. Without a mail server letters stay in the house, to be read there.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package venula.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
