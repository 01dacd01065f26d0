/**
 * Where the doctors agree and differ, claim by claim. What a sentence claims is decided by phrases that are data; two
 * claims that do not clearly say the same or the opposite are left apart. Nobody is counted into a vote, no words are
 * changed, and only verified evidence contradicts a doctor.
 */
@ApplicationModule(allowedDependencies = {"knowledge", "search", "encoder"})
@NullMarked
package venula.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
