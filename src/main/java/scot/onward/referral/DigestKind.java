package scot.onward.referral;

/** Why a referral is in a practice's weekly summary. */
public enum DigestKind {
    /** It came further in that week. */
    MOVED,
    /** Something is asked of the practice. */
    ASKED,
    /** The practice has heard nothing of it for two weeks. */
    QUIET
}
