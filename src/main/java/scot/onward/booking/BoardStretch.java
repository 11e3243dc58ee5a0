package scot.onward.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.TimeSpan;

/**
 * A part of a clinic without an appointment.
 *
 * @param minutes the usual length of a time there
 * @param until for a held time, when it opens to everybody
 * @param closureId what closes it
 * @param who for a time that is being booked, by whom
 */
public record BoardStretch(
        Kind kind,
        Instant from,
        Instant to,
        int minutes,
        @Nullable Integer level,
        @Nullable Instant until,
        @Nullable ClosedBy cause,
        @Nullable UUID closureId,
        @Nullable String who) {

    /** A free time, a break. */
    public static BoardStretch of(Kind kind, TimeSpan span, int minutes) {
        return new BoardStretch(kind, span.from(), span.to(), minutes, null, null, null, null, null);
    }

    /** What a part of a clinic is. */
    public enum Kind {
        FREE,
        HELD,
        PAUSE,
        BEING_BOOKED,
        /** Kept for somebody on the waiting list to whom it is offered. */
        OFFERED,
        CLOSED
    }

    /** How many usual times it holds. */
    public int times() {
        return (int) (Duration.between(from, to).toMinutes() / minutes);
    }
}
