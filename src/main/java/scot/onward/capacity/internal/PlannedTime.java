package scot.onward.capacity.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.clinic.Closure;

/**
 * One time of one clinic: booked, free, or lost to a closure. All that the page counts is counted from these.
 *
 * @param clinicId null for an appointment that stands in no clinic
 * @param cause what takes a lost time away, null for any other
 */
public record PlannedTime(
        State state,
        UUID hubId,
        UUID adviserId,
        @Nullable UUID roomId,
        @Nullable UUID clinicId,
        Set<UUID> serviceIds,
        LocalDate day,
        boolean morning,
        Instant starts,
        @Nullable Closure cause) {

    /** What became of a time. */
    public enum State {
        BOOKED,
        FREE,
        LOST
    }

    public boolean is(State other) {
        return state == other;
    }
}
