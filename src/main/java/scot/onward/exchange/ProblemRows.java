package scot.onward.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import scot.onward.sheet.SheetRow;

/**
 * The rows that need work as a CSV file with the columns of the list, where each stood, and why it was left out. The file
 * opens in Excel as it is, and can be corrected there and imported again.
 *
 * @param rowHeading heading of the column with the row numbers
 * @param whyHeading heading of the column with the reasons
 * @param why a reason in words
 */
public record ProblemRows(String rowHeading, String whyHeading, Function<CellProblem, String> why) {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    public void write(ImportPreview preview, OutputStream out) throws IOException {
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                CSVPrinter csv = new CSVPrinter(writer, CSVFormat.EXCEL)) {
            writer.write(BYTE_ORDER_MARK);
            List<String> columns = preview.sheet().columns();
            csv.printRecord(cells(rowHeading, columns, whyHeading));
            for (PreviewRow row : preview.rows()) {
                if (row.state() == PreviewRow.State.FAULTY) {
                    SheetRow source = row.reading().row();
                    List<String> texts = new ArrayList<>();
                    for (int column = 0; column < columns.size(); column++) {
                        texts.add(source.cell(column).text());
                    }
                    String reasons = row.problems().stream().map(why).collect(Collectors.joining(" "));
                    csv.printRecord(cells(String.valueOf(row.number()), texts, reasons));
                }
            }
        }
    }

    private static List<String> cells(String first, List<String> middle, String last) {
        List<String> cells = new ArrayList<>();
        cells.add(first);
        cells.addAll(middle);
        cells.add(last);
        return cells.stream().map(ProblemRows::harmless).toList();
    }

    /** A cell that begins like a formula would be computed by the program that opens the file; so it is marked as text. */
    private static String harmless(String text) {
        return text.matches("(?s)[-=+@\\t\\r].*") ? "'" + text : text;
    }
}
