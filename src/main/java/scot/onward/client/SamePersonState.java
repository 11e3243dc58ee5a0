package scot.onward.client;

/** What is decided about two records that may be of one person. */
public enum SamePersonState {
    OPEN,
    NOT_SURE,
    ONE_PERSON,
    TWO_PEOPLE;

    /** Nobody need look any more. */
    public boolean isSettled() {
        return this == ONE_PERSON || this == TWO_PEOPLE;
    }
}
