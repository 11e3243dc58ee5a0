package scot.onward.clinic;

/** How a clinic comes again. */
public enum Recurrence {
    ONCE,
    WEEKLY,
    NTH_WEEKDAY
}
