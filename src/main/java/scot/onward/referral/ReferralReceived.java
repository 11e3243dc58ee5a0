package scot.onward.referral;

import java.util.UUID;

/** A referral came in. */
public record ReferralReceived(UUID referralId, UUID hubId) {}
