package scot.onward.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What kind of time suits a patient who is being referred.
 *
 * @param needs what the meeting needs: a room with a loop, an interpreter
 * @param bookBy the last day that leaves the preparation days; null without a letter
 * @param lastSafeDate nothing later is offered; null without a letter
 */
public record ReferralTimeWish(
        UUID hubId,
        ReferralForm.Needs needs,
        @Nullable LocalDate bookBy,
        @Nullable LocalDate lastSafeDate) {}
