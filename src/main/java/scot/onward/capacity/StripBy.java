package scot.onward.capacity;

/** How the strip's columns are cut. */
public enum StripBy {
    HALF_DAYS,
    DAYS,
    WEEKS
}
