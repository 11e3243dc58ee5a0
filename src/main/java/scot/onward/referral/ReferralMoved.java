package scot.onward.referral;

import java.util.UUID;

/** Something happened to a referral; published inside the transaction that did it. */
public record ReferralMoved(UUID referralId, EventKind kind) {}
