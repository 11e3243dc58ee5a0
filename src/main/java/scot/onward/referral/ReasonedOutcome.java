package scot.onward.referral;

/** What came of a decision for which a person says why. */
public enum ReasonedOutcome {
    DONE,
    /** It does not stand there any more. */
    NOT_NOW,
    REASON_MISSING,
    REASON_TOO_LONG
}
