package scot.onward.message;

/** Where a message stands. */
public enum MessageStatus {
    WAITING,
    STOPPED,
    DELIVERED
}
