package scot.onward.referral;

/** The steps from a referral to an outcome, in their order. */
public enum Stage {
    REFERRED,
    CONTACTED,
    BOOKED,
    ATTENDED,
    ENGAGED,
    OUTCOME
}
