package scot.onward.hub;

/** What a hub allows only once a manager of it says so. */
public enum HubSwitch {
    /** Clients choose among times by a link. Switched off, links that are out lead nowhere. */
    INVITES("invites", "invites-on", "invites-off"),
    /** Practices book a time while they refer. Switched off, what is booked stays. */
    REFERRERS_BOOK("referrers_book", "referrers-book", "referrers-do-not-book");

    private final String column;
    private final String on;
    private final String off;

    HubSwitch(String column, String on, String off) {
        this.column = column;
        this.on = on;
        this.off = off;
    }

    String column() {
        return column;
    }

    /** What the log of changes says of it. */
    String changed(boolean isOn) {
        return isOn ? on : off;
    }
}
