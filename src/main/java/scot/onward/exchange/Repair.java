package scot.onward.exchange;

/**
 * What was understood although the spreadsheet had changed it.
 *
 * @param from what stands in the cell
 * @param to how it is read
 */
public record Repair(String column, String from, String to, Kind kind) {

    /** What a spreadsheet program does to a cell. */
    public enum Kind {
        LEADING_ZERO_LOST,
        DATE_SHOWN_AS_NUMBER
    }
}
