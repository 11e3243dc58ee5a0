package scot.onward.referral;

/**
 * A referral as a practice's program may read it.
 *
 * @param row where it stands, as far as the practice may know
 * @param form what was sent, as it was typed
 * @param owner the organisation that looks after it
 */
public record SentRequest(SentRow row, ReferralForm form, String owner) {}
