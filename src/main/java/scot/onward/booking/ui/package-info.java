/** The day board, the booking panel, the waiting list and the slip. */
@NullMarked
package scot.onward.booking.ui;

import org.jspecify.annotations.NullMarked;
