package scot.onward.referral;

/** What came of offering a referral to others, or of answering such an offer. */
public enum RedirectOutcome {
    DONE,
    /** It does not stand there any more. */
    NOT_NOW,
    /** The person has not agreed to it. */
    NOT_AGREED,
    REASON_MISSING,
    REASON_TOO_LONG
}
