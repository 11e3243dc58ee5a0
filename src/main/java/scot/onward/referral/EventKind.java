package scot.onward.referral;

/** What can happen to a referral. */
public enum EventKind {
    RECEIVED,
    TRIAGED,
    LEVEL_CHANGED,
    /** A new version of a rule counts another last safe date. */
    DATES_RECOUNTED,
    TAKEN,
    TRIED,
    CONTACTED,
    BOOKED,
    BOOKING_ENDED,
    WAITING_LISTED,
    ATTENDED,
    ENGAGED,
    MESSAGE_SENT,
    MESSAGE_ANSWERED,
    CLOSED
}
