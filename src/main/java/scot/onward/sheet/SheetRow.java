package scot.onward.sheet;

import java.util.List;

/**
 * One row.
 *
 * @param number the row number that the spreadsheet program shows
 */
public record SheetRow(int number, List<SheetCell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell in a column counted from 0; blank where the row is shorter. */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.BLANK;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(SheetCell::isBlank);
    }
}
