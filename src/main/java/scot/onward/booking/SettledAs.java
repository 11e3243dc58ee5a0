package scot.onward.booking;

/** How a request ended when neither a move nor a booking answered it. */
public enum SettledAs {
    /** Somebody spoke with the client. */
    PHONED,
    /** It is left as it is. */
    LEFT
}
