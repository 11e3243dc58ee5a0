package scot.onward.referral.internal;

/** What can happen to a safety clock. */
public enum SafetyEvent {
    STARTED,
    CHASED,
    /** It has another owner. */
    GIVEN,
    /** It is nearly due; told once. */
    NEAR,
    /** It is overdue; told once. */
    OVERDUE,
    /** Colleagues were called to somebody. */
    CALLED,
    /** A colleague answered the call. */
    ANSWERED,
    ENDED
}
