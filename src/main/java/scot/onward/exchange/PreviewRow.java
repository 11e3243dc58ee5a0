package scot.onward.exchange;

import java.util.List;

/**
 * One row as it would be imported.
 *
 * @param sameAs the row of this file that it repeats, for {@link State#REPEATED}; otherwise 0
 */
public record PreviewRow(RowReading reading, String fingerprint, State state, int sameAs) {

    /** What would happen to a row; in the order in which a person wants to see them. */
    public enum State {
        /** Left out until it is corrected. */
        FAULTY,
        /** Says the same as a row above it; left out. */
        REPEATED,
        /** Became a referral in an earlier import; left out. */
        IMPORTED_BEFORE,
        /** Imported, after what the spreadsheet had changed was put right. */
        REPAIRED,
        READY;

        /** Whether the row becomes a referral. */
        public boolean isImported() {
            return this == REPAIRED || this == READY;
        }
    }

    /** The row's number in the spreadsheet. */
    public int number() {
        return reading.row().number();
    }

    public List<CellProblem> problems() {
        return reading instanceof RowReading.Faulty faulty ? faulty.problems() : List.of();
    }

    public List<Repair> repairs() {
        return reading instanceof RowReading.Ready ready ? ready.repairs() : List.of();
    }
}
