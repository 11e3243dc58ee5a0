package scot.onward.booking;

/** What one appointment takes for its time. */
public enum ResourceKind {
    ADVISER,
    ROOM,
    CLIENT,
    INTERPRETER
}
