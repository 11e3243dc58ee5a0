/** Who saw and changed what. */
@NullMarked
package scot.onward.audit;

import org.jspecify.annotations.NullMarked;
