package scot.onward.referral;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time that can be booked while somebody is referred.
 *
 * @param at in the hub's own time
 * @param roomName null by phone and by video
 */
public record ReferralTime(
        UUID clinicId,
        UUID serviceId,
        Instant startsAt,
        LocalDateTime at,
        int minutes,
        String adviserName,
        @Nullable String roomName) {}
