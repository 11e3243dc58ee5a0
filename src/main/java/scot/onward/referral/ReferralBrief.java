package scot.onward.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that reception may know of a referral: never why somebody comes.
 *
 * @param level 1 to 4
 * @param bookBy the latest day for a meeting that still leaves the preparation days
 */
public record ReferralBrief(
        UUID id,
        int level,
        @Nullable LocalDate lastSafeDate,
        @Nullable LocalDate bookBy,
        ReferralStatus status) {}
