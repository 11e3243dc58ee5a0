package scot.onward.sheet;

import java.io.IOException;
import scot.onward.sheet.SheetReading.Reason;

/** Stops the reading of a file for a reason that the person who chose it can do something about. */
public final class UnreadableFile extends IOException {

    private final Reason reason;
    private final int row;

    public UnreadableFile(Reason reason) {
        this(reason, 0);
    }

    public UnreadableFile(Reason reason, int row) {
        super(reason + " at row " + row);
        this.reason = reason;
        this.row = row;
    }

    public SheetReading.Refused refusal() {
        return new SheetReading.Refused(reason, row);
    }
}
