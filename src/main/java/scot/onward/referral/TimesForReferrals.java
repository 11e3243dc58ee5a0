package scot.onward.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds, holds and books times for people who are being referred. It is declared here and done by the module that books, which
 * lies above this one.
 */
public interface TimesForReferrals {

    /** The next safe times, soonest first, each moment once. */
    List<ReferralTime> next(ReferralTimeWish wish);

    /**
     * Keeps a time for some minutes from others, and gives back what was kept before.
     *
     * @param insteadOf the hold of the time that was chosen before
     * @return the hold; nothing when somebody was quicker
     */
    Optional<UUID> hold(ReferralTime time, ReferralForm.Needs needs, @Nullable UUID insteadOf);

    /** Gives a time back; one that is gone already does no harm. */
    void release(UUID holdId);

    /**
     * Books a time for a referral that was received, once for each referral.
     *
     * @return the appointment; nothing when the time is gone, for whatever reason
     */
    Optional<UUID> book(Received referral, ReferralTime time, @Nullable UUID holdId);

    /** The page of the slip that the patient takes along. */
    String slipOf(UUID appointmentId);

    /** A referral that was received, with what the booking needs of it. */
    record Received(
            UUID referralId,
            UUID clientId,
            ReferralForm.Needs needs,
            boolean bringsLetter,
            @Nullable LocalDate lastSafeDate) {}
}
