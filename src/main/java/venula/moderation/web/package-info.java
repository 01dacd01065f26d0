/** The check as one sees it. */
@NullMarked
package venula.moderation.web;

import org.jspecify.annotations.NullMarked;
