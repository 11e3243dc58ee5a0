package scot.onward.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import scot.onward.exchange.ImportWords;
import scot.onward.sheet.SheetCell;
import scot.onward.sheet.SheetRow;

/** Finds the headings: lists often have a title and an empty row above them. */
public record HeaderRow(ImportWords words) {

    private static final int LOOKED_AT = 15;

    /** The index of the first row with the most known headings; the first row where none is known. */
    public int indexIn(List<SheetRow> rows) {
        int best = 0;
        long bestKnown = 0;
        for (int i = 0; i < Math.min(rows.size(), LOOKED_AT); i++) {
            long known = rows.get(i).cells().stream()
                    .filter(cell -> words.field(cell.text()).isPresent())
                    .count();
            if (known > bestKnown) {
                best = i;
                bestKnown = known;
            }
        }
        return best;
    }

    /** The headings of every column that the list has, blank ones named by their letter. */
    public List<String> names(List<SheetRow> rows, int header) {
        int width = rows.stream()
                .skip(header)
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        List<String> names = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            SheetCell cell = rows.get(header).cell(column);
            names.add(cell.isBlank() ? CellReference.convertNumToColString(column) : cell.text());
        }
        return names;
    }
}
