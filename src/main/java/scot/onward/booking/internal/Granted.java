package scot.onward.booking.internal;

import org.jspecify.annotations.Nullable;
import scot.onward.booking.Exceptional;
import scot.onward.booking.internal.Taking.Found;
import scot.onward.shared.TimeSpan;

/**
 * A time that may be had, and all that is taken for it.
 *
 * @param exception the rules that were set aside for it
 */
record Granted(
        Venue venue,
        TimeSpan span,
        Found.Free found,
        @Nullable Exceptional exception) {}
