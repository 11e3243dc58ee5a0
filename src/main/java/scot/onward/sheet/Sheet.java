package scot.onward.sheet;

import java.util.List;

/**
 * A table that was read from a file.
 *
 * @param name the sheet's name, or the file's
 * @param columns the headings, in order; blank headings are named by their letter, such as {@code C}
 * @param rows what stands below the headings, blank rows left out
 */
public record Sheet(String name, List<String> columns, List<SheetRow> rows) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
