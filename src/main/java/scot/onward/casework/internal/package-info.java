/** Cases, sessions and their parts as kept. */
@NullMarked
package scot.onward.casework.internal;

import org.jspecify.annotations.NullMarked;
