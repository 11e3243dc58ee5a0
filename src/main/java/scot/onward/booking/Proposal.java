package scot.onward.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;

/**
 * Another time for somebody whose own fell away.
 *
 * @param sameDay on the day of the old time
 * @param told how they would hear of it
 * @param soon too soon for anything but a call
 */
public record Proposal(
        UUID clinicId,
        UUID adviserId,
        String adviserName,
        UUID hubId,
        String hubName,
        @Nullable UUID roomId,
        @Nullable String roomName,
        boolean stepFree,
        Delivery delivery,
        Instant startsAt,
        Instant endsAt,
        boolean sameAdviser,
        boolean sameDay,
        boolean sameHub,
        boolean sameWay,
        Told told,
        boolean soon) {

    public TimeSpan span() {
        return new TimeSpan(startsAt, endsAt);
    }

    public int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }

    /** Whether nobody could be given both: they share adviser or room at some moment. */
    public boolean excludes(Proposal other) {
        return span().overlaps(other.span())
                && (adviserId.equals(other.adviserId) || roomId != null && roomId.equals(other.roomId));
    }
}
