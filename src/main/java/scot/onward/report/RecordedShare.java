package scot.onward.report;

/** How often something is recorded. */
public record RecordedShare(What what, long recorded, long all) {

    private static final int WELL = 95;

    /** What can be recorded or not. */
    public enum What {
        AGE,
        POSTCODE,
        PHONE,
        SESSION_TYPE
    }

    /** Rounded down, so that 100 means all. */
    public int percent() {
        return all == 0 ? 100 : (int) (100 * recorded / all);
    }

    public boolean isWell() {
        return percent() >= WELL;
    }
}
