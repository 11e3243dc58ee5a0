package scot.onward.referral;

/** What came of deciding on a level. */
public enum LevelDecision {
    KEPT,
    CHANGED,
    /** Another level than the rule's needs a reason of some words. */
    REASON_MISSING,
    REASON_TOO_LONG
}
