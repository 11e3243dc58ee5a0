package scot.onward.sheet;

/** What came of reading a file. */
public sealed interface SheetReading {

    record Read(Sheet sheet) implements SheetReading {}

    /**
     * The file cannot be read as a table.
     *
     * @param row the row at which reading stopped, or 0 when it concerns the whole file
     */
    record Refused(Reason reason, int row) implements SheetReading {}

    enum Reason {
        NO_ROWS,
        TOO_LARGE,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        /** Neither text nor a workbook. */
        WRONG_TYPE,
        /** A workbook of before 2007, or one with a password; both look the same from outside. */
        OLD_OR_LOCKED_EXCEL,
        OTHER_OFFICE_FILE,
        UNPACKS_TOO_LARGE,
        DAMAGED,
        QUOTE_NOT_CLOSED
    }
}
