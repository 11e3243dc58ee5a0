package scot.onward.referral;

/** What can happen to a referral. */
public enum EventKind {
    RECEIVED,
    TRIAGED,
    LEVEL_CHANGED,
    /** A new version of a rule counts another last safe date. */
    DATES_RECOUNTED,
    TAKEN,
    /** Given to a colleague, or to an heir when the owner left. */
    ASSIGNED,
    TRIED,
    CONTACTED,
    KEPT_OPEN,
    /** Offered to another hub or service. */
    OFFERED_ON,
    /** Came back from there: declined, not answered, or taken back. */
    RETURNED,
    /** Another hub looks after it from now on. */
    REDIRECTED,
    BOOKED,
    BOOKING_ENDED,
    WAITING_LISTED,
    ATTENDED,
    ENGAGED,
    MESSAGE_SENT,
    MESSAGE_ANSWERED,
    /** The detail is the {@link EndReason}. */
    CLOSED,
    REOPENED
}
