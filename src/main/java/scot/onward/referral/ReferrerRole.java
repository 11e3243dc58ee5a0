package scot.onward.referral;

/** Who referred. */
public enum ReferrerRole {
    GP,
    PRACTICE_NURSE,
    HEALTH_VISITOR,
    PRACTICE_STAFF,
    LINK_WORKER,
    WORK_COACH,
    PARTNER_WORKER,
    SELF,
    FAMILY_OR_CARER,
    OTHER
}
