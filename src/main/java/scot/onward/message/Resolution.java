package scot.onward.message;

/** What a person did about a message that failed. */
public enum Resolution {
    /** Said it to the client, on the telephone or at the desk. */
    TOLD,
    SENT_ANOTHER_WAY,
    /** There is nothing to tell any more. */
    LEFT,
    /** What it told of has changed since. */
    OVERTAKEN
}
