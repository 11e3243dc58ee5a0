package scot.onward.booking;

/** How somebody hears of their new time. */
public enum Told {
    TEXT,
    EMAIL,
    LETTER,
    PHONE_CALL,
    AT_THE_DESK;

    /** Whether a message does it, so that nobody has to. */
    public boolean byMessage() {
        return this == TEXT || this == EMAIL || this == LETTER;
    }
}
