package scot.onward.casework;

/** What was agreed about meeting again. */
public enum NextTime {
    BOOKED,
    NONE_NEEDED
}
