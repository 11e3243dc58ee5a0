package scot.onward.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Delivery;

/**
 * An adviser who can see somebody who has just come.
 *
 * @param freeUntil until when nothing else is booked with them
 * @param heldLevel the level for which this time is kept, null when it is kept for nobody
 * @param waiting how many people are here already for this adviser
 */
public record SeeNow(
        UUID clinicId,
        UUID serviceId,
        UUID adviserId,
        String adviserName,
        @Nullable String roomName,
        Delivery delivery,
        boolean now,
        Instant startsAt,
        Instant endsAt,
        Instant freeUntil,
        @Nullable Integer heldLevel,
        int waiting) {

    public int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }
}
