/** What programs hand in over HTTP: the replies that clients text. */
@NullMarked
package scot.onward.booking.web;

import org.jspecify.annotations.NullMarked;
