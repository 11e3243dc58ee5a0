package scot.onward.referral;

/** What can happen to a referral. */
public enum EventKind {
    RECEIVED,
    TRIAGED,
    LEVEL_CHANGED,
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
