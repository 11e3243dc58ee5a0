package scot.onward.sheet.internal;

import java.util.ArrayList;
import java.util.List;
import scot.onward.sheet.SheetCell;
import scot.onward.sheet.SheetReading.Reason;
import scot.onward.sheet.SheetRow;
import scot.onward.sheet.UnreadableFile;

/** Collects rows while they are read, and stops when there are more than a list of referrals ever has. */
public final class SheetLimits {

    public static final long FILE_BYTES = 20L * 1024 * 1024;
    static final long UNPACKED_BYTES = 200L * 1024 * 1024;
    private static final int ROWS = 50_000;
    private static final int COLUMNS = 200;
    private static final long CHARACTERS = 60_000_000;

    private final List<SheetRow> rows = new ArrayList<>();
    private long characters;

    void add(int number, List<SheetCell> cells) throws UnreadableFile {
        SheetRow row = new SheetRow(number, cells);
        if (row.isBlank()) {
            return;
        }
        if (rows.size() > ROWS) {
            throw new UnreadableFile(Reason.TOO_MANY_ROWS, number);
        }
        if (cells.size() > COLUMNS) {
            throw new UnreadableFile(Reason.TOO_MANY_COLUMNS, number);
        }
        characters += cells.stream().mapToLong(cell -> cell.text().length()).sum();
        if (characters > CHARACTERS) {
            throw new UnreadableFile(Reason.TOO_LARGE, number);
        }
        rows.add(row);
    }

    public List<SheetRow> rows() {
        return rows;
    }
}
