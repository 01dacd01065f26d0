@NullMarked
package venula.articles.web;

import org.jspecify.annotations.NullMarked;
