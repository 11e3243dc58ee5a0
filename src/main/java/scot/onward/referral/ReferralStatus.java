package scot.onward.referral;

/** Where a referral stands. */
public enum ReferralStatus {
    RECEIVED,
    TRIAGED,
    AWAITING_CONTACT,
    BOOKED,
    WAITING_LIST,
    ATTENDED,
    ENGAGED,
    CLOSED;

    /** Whether the person has come: from then on a referral only goes further. */
    public boolean hasCome() {
        return this == ATTENDED || this == ENGAGED;
    }
}
