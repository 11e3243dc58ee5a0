package scot.onward.message;

/** What a message tells. */
public enum MessageKind {
    BOOKED,
    MOVED,
    CANCELLED,
    REMINDER,
    CHANGED_BY_US,
    INVITATION
}
