package scot.onward.client;

/** How a consent was given. */
public enum GivenHow {
    SPOKEN,
    WRITTEN,
    ONLINE,
    /** Read out by the referrer, who passed the answer on. */
    THROUGH_REFERRER
}
