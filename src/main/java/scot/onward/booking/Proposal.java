package scot.onward.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Delivery;

/**
 * Another time for somebody whose own fell away.
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
        boolean sameDay) {

    public int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }
}
