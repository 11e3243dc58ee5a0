package scot.onward.booking.internal;

/** What a link lets a client do. */
public enum LinkKind {
    /** Ask reception for another time. */
    CHANGE("c"),
    /** Choose a time. */
    INVITATION("i");

    private final String path;

    LinkKind(String path) {
        this.path = path;
    }

    /** What its address begins with. */
    public String path() {
        return path;
    }
}
