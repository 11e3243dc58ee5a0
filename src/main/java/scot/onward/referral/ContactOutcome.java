package scot.onward.referral;

/** What came of trying to reach somebody. */
public enum ContactOutcome {
    REACHED,
    NO_ANSWER,
    VOICEMAIL,
    WRONG_DETAILS
}
