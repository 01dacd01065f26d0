@NullMarked
package venula.questions.web;

import org.jspecify.annotations.NullMarked;
