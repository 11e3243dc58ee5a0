package scot.onward.audit;

/** What of a client's record was read. */
public enum Glimpse {
    /** Name, contact, access needs. */
    CONTACT,
    APPOINTMENTS,
    REFERRAL,
    TRIAGE,
    /** The whole record on its own page. */
    RECORD,
    SESSION,
    SUMMARY,
    ONWARD_REFERRAL,
    CHI,
    EXPORT
}
