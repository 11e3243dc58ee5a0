package scot.onward.referral.internal;

/** How the patient of a referral was recognised; for staff only. */
public enum Recognised {
    NEW,
    BY_CHI,
    BY_DETAILS,
    POSSIBLE
}
