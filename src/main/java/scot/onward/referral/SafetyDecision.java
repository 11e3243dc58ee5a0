package scot.onward.referral;

/** What a person decided when they ended a safety clock. */
public enum SafetyDecision {
    /** The report was made to adult protection. */
    REPORTED,
    /** The three points are not all true; why stands beside it. */
    NO_REPORT,
    /** The duty GP was asked to refer: from now on the clock of the first call runs. */
    GP_ASKED,
    EMERGENCY_CALLED,
    WITH_CRISIS_SERVICE,
    GP_HAS_REFERRED,
    /** The concern goes on as a question of adult protection: its clock runs from now on. */
    TO_ADULT_PROTECTION,
    SEEN_TO,
    /** The try was made and is on record. */
    TRIED,
    /** The person or the referrer has heard from us. */
    ANSWERED,
    /** It goes on in another way; which one stands beside it. */
    OTHER_WAY
}
