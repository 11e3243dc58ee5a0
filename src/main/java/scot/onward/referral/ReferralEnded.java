package scot.onward.referral;

import java.util.UUID;

/** A referral came to its end; published inside the transaction that ended it. */
public record ReferralEnded(UUID referralId, UUID clientId, EndReason reason) {}
