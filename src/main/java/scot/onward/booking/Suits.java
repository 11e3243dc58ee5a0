package scot.onward.booking;

/** Which times suit somebody who waits. */
public enum Suits {
    ANY_TIME,
    MORNINGS,
    AFTERNOONS
}
