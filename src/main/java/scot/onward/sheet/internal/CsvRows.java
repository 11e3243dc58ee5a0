package scot.onward.sheet.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import scot.onward.sheet.SheetCell;
import scot.onward.sheet.SheetReading.Reason;
import scot.onward.sheet.UnreadableFile;

/** The rows of a text file whose cells stand between commas, semicolons, tabs or bars. */
public final class CsvRows {

    private static final String DELIMITERS = ",;\t|";
    private static final int SAMPLE = 20;

    private CsvRows() {}

    /** Adds every row, numbered as a spreadsheet program numbers it: a quoted line break does not start a row. */
    public static void read(String text, SheetLimits rows) throws IOException {
        // Excel's own way of naming the delimiter, a first line "sep=;", is shown by no program as a row.
        boolean named = text.length() > 4 && text.regionMatches(true, 0, "sep=", 0, 4);
        char delimiter = named ? text.charAt(4) : delimiter(text);
        int start = named ? Math.max(text.indexOf('\n'), 0) + 1 : 0;
        long row = 0;
        try (CSVParser parser = parser(text.substring(start), delimiter)) {
            for (CSVRecord entry : parser) {
                row = entry.getRecordNumber();
                rows.add(
                        Math.toIntExact(row),
                        entry.stream().map(SheetCell::text).toList());
            }
        } catch (UncheckedIOException e) {
            throw new UnreadableFile(Reason.QUOTE_NOT_CLOSED, Math.toIntExact(row + 1));
        }
    }

    private static CSVParser parser(String text, char delimiter) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        return CSVParser.parse(new StringReader(text), format);
    }

    /** The delimiter that most often splits the first rows into the same number of cells. */
    private static char delimiter(String text) throws IOException {
        char best = ',';
        int bestCells = 1;
        for (char candidate : DELIMITERS.toCharArray()) {
            int cells = usualCells(text, candidate);
            if (cells > bestCells) {
                best = candidate;
                bestCells = cells;
            }
        }
        return best;
    }

    private static int usualCells(String text, char delimiter) throws IOException {
        Map<Integer, Integer> rowsByCells = new TreeMap<>(Comparator.reverseOrder());
        try (CSVParser parser = parser(text, delimiter)) {
            int seen = 0;
            for (CSVRecord entry : parser) {
                if (!List.of("").equals(entry.toList())) {
                    rowsByCells.merge(entry.size(), 1, Integer::sum);
                }
                if (++seen == SAMPLE) {
                    break;
                }
            }
        } catch (UncheckedIOException unclosedQuote) {
            // Judged by the rows before it.
        }
        return rowsByCells.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1);
    }
}
