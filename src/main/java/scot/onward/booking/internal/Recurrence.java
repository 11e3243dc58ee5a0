package scot.onward.booking.internal;

/** How a clinic comes again. */
public enum Recurrence {
    ONCE,
    WEEKLY,
    NTH_WEEKDAY
}
