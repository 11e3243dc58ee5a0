package scot.onward.booking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Delivery;

/**
 * A time that was offered to somebody who waits and is kept for them until they answer or it expires.
 *
 * @param clinicId null for a place in a group session
 * @param offeredBy who phoned
 */
public record OpenOffer(
        UUID id,
        UUID entryId,
        @Nullable UUID clinicId,
        @Nullable UUID groupSessionId,
        Instant startsAt,
        Instant endsAt,
        String adviserName,
        @Nullable String roomName,
        Delivery delivery,
        String offeredBy,
        Instant offeredAt,
        Instant expiresAt) {}
