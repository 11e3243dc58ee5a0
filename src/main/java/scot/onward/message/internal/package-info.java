/** Messages as kept. */
@NullMarked
package scot.onward.message.internal;

import org.jspecify.annotations.NullMarked;
