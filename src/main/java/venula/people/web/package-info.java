/** The pages on which people join, sign in and see their account. */
@NullMarked
package venula.people.web;

import org.jspecify.annotations.NullMarked;
