/** Availability, the appointment with its states, and the claims that cannot overlap. */
@NullMarked
package scot.onward.booking.internal;

import org.jspecify.annotations.NullMarked;
