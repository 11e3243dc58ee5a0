package scot.onward.booking;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A part of a clinic without an appointment.
 *
 * @param minutes the usual length of a time there
 * @param until for a held time, when it opens to everybody
 */
public record BoardStretch(
        Kind kind,
        Instant from,
        Instant to,
        int minutes,
        @Nullable Integer level,
        @Nullable Instant until,
        @Nullable ClosedBy cause) {

    /** What a part of a clinic is. */
    public enum Kind {
        FREE,
        HELD,
        PAUSE,
        CLOSED
    }

    /** How many usual times it holds. */
    public int times() {
        return (int) (Duration.between(from, to).toMinutes() / minutes);
    }
}
