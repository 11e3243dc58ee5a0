/** Who may sign in, and who may see what. */
@NullMarked
package scot.onward.access;

import org.jspecify.annotations.NullMarked;
