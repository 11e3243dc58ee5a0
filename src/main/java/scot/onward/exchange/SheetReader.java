package scot.onward.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import scot.onward.exchange.internal.HeaderRow;
import scot.onward.sheet.Sheet;
import scot.onward.sheet.SheetFile;
import scot.onward.sheet.SheetReading;
import scot.onward.sheet.SheetReading.Reason;
import scot.onward.sheet.SheetReading.Refused;
import scot.onward.sheet.SheetRow;
import scot.onward.sheet.UnreadableFile;

/**
 * Reads a table from a file: CSV with commas, semicolons, tabs or bars in UTF-8, UTF-16 or Windows-1252, or an Excel
 * workbook. What the file is, is told from its content; its name is only shown.
 */
public final class SheetReader {

    /** No larger file is read. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    private final HeaderRow headerRow;

    /** @param words the words that headings are told by */
    public SheetReader(ImportWords words) {
        this.headerRow = new HeaderRow(words);
    }

    /** Reads {@code file}, which the person who chose it calls {@code fileName}. */
    public SheetReading read(Path file, String fileName) {
        try {
            SheetFile content = SheetFile.read(file, fileName);
            List<SheetRow> rows = content.rows();
            int header = headerRow.indexIn(rows);
            if (header + 1 >= rows.size()) {
                return new Refused(Reason.NO_ROWS, 0);
            }
            return new SheetReading.Read(
                    new Sheet(content.name(), headerRow.names(rows, header), rows.subList(header + 1, rows.size())));
        } catch (UnreadableFile e) {
            return e.refusal();
        } catch (IOException e) {
            return new Refused(Reason.DAMAGED, 0);
        }
    }
}
