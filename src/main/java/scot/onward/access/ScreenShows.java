package scot.onward.access;

/** How people are called on a hub's waiting-room screens. */
public enum ScreenShows {
    /** First name and the initial of the last. */
    NAME,
    /** The four signs of the appointment, which are on the slip. */
    TICKET
}
