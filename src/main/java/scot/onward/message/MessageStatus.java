package scot.onward.message;

/** Where a message stands. */
public enum MessageStatus {
    /** Nobody has begun to send it: it can be stopped. */
    WAITING,
    /** On its way to a gateway, which has not answered yet. */
    SENDING,
    /** A gateway took it over. */
    SENT,
    /** It did not reach the client: a person sees to it. */
    FAILED,
    STOPPED,
    /** Handed over, posted or sent by a person. */
    DELIVERED
}
