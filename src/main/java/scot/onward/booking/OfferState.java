package scot.onward.booking;

/** How an offer to somebody who waits stands. */
public enum OfferState {
    OFFERED,
    ACCEPTED,
    DECLINED,
    /** Nobody could be reached. */
    NO_ANSWER,
    /** Nobody answered in time, and the time is free again. */
    EXPIRED,
    /** Taken back: the person left the list or was booked otherwise. */
    WITHDRAWN
}
