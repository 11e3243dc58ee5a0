package scot.onward.referral;

/** What came of ending a referral. */
public enum EndOutcome {
    ENDED,
    /** Somebody else has ended it meanwhile. */
    ENDED_BEFORE,
    /** An outcome needs that the person came. */
    NOT_COME_YET,
    /** "No contact" needs three tries on different days, and no visit. */
    NOT_TRIED_ENOUGH,
    /** It is redirected by those who accept it. */
    NOT_ACCEPTED_YET,
    NOTE_MISSING,
    NOTE_TOO_LONG
}
