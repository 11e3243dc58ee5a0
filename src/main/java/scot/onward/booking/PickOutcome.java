package scot.onward.booking;

/** What came of a client's choice. */
public sealed interface PickOutcome {

    /** It is booked. */
    record Picked(OfferedTime time) implements PickOutcome {}

    /** Somebody was quicker, or the time is no longer offered. Nothing is booked. */
    record Taken() implements PickOutcome {}

    /** The link leads nowhere. */
    record Gone() implements PickOutcome {}
}
