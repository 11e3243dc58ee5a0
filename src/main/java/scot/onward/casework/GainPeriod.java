package scot.onward.casework;

/** How often an amount comes; recurring income counts for one year, all else once. */
public enum GainPeriod {
    WEEKLY(52),
    FOUR_WEEKLY(13),
    MONTHLY(12),
    ANNUAL(1),
    ONE_OFF(1);

    private final int timesAYear;

    GainPeriod(int timesAYear) {
        this.timesAYear = timesAYear;
    }

    /** What an amount of {@code pence} counts as. @throws ArithmeticException beyond any money there is */
    public long counts(long pence) {
        return Math.multiplyExact(pence, timesAYear);
    }

    /** Whether the amount comes again, so that it counts "a year" and not "once". */
    public boolean recurs() {
        return this != ONE_OFF;
    }
}
