package scot.onward.message;

/** How a message reaches the client; a slip is handed over at the desk. */
public enum MessageChannel {
    TEXT,
    EMAIL,
    LETTER,
    SLIP
}
