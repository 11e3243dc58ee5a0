package scot.onward.client;

/** The nine things a person may agree to, each on its own. */
public enum ConsentPurpose {
    HOLD_RECORD,
    CONTACT,
    TELL_REFERRER,
    READ_MEDICAL_RECORD,
    ACT_FOR,
    ONWARD_REFERRAL,
    PEER_REVIEW,
    CASE_STUDY,
    RESEARCH_CONTACT
}
