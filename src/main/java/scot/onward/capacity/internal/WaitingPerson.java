package scot.onward.capacity.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody without a time: on the waiting list, or referred and not booked. No name.
 *
 * @param serviceId null when only a referral says what about
 */
public record WaitingPerson(
        UUID clientId,
        UUID hubId,
        @Nullable UUID serviceId,
        int level,
        @Nullable LocalDate lastSafeDate,
        Instant since,
        boolean onList,
        boolean untaken) {}
