/** The appointment with its states, free times, and the claims that cannot overlap. */
@NullMarked
package scot.onward.booking.internal;

import org.jspecify.annotations.NullMarked;
