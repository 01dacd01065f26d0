/** The pages of triage: asking, the advice and why, what is normal when. They decide nothing. */
@NullMarked
package venula.triage.web;

import org.jspecify.annotations.NullMarked;
