package scot.onward.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scot.onward.sheet.Sheet;
import scot.onward.sheet.SheetCell;
import scot.onward.sheet.SheetReading;
import scot.onward.sheet.SheetRow;

class ProblemRowsTest {

    private static final List<String> HEADINGS = List.of("Name", "DOB", "Phone", "Issue", "Note");

    @TempDir
    Path folder;

    private final ImportWords words = ImportWords.standard(List.of());
    private final ProblemRows problems =
            new ProblemRows("Row in the list", "Why it was left out", problem -> problem.kind() + ".");

    @Test
    void holdsTheFaultyRowsAloneWithTheirReasons() throws IOException {
        assertThat(csv(row("Isa Rae", "soon", "x"), row("Bob Low", "1/1/1960", "x")))
                .isEqualTo("\ufeffRow in the list,Name,DOB,Phone,Issue,Note,Why it was left out\r\n"
                        + "2,Isa Rae,soon,07700 900563,Debt,x,NOT_A_DATE.\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://example.org\")", "+44 7700 900563", "-1", "@SUM(A1)", "=1\n+2"})
    void writesNothingThatASpreadsheetProgramWouldCompute(String formula) throws IOException {
        byte[] csv = bytes(row("Isa Rae", "soon", formula));
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("'" + formula.replace("\"", "\"\""));
        // Read back, the mark is gone and the cell is as it was.
        SheetReading reading = new SheetReader(words).read(Files.write(folder.resolve("list"), csv), "list.csv");
        SheetRow row = ((SheetReading.Read) reading).sheet().rows().getFirst();
        assertThat(row.cell(5).text()).isEqualTo(formula);
    }

    private String csv(SheetRow... rows) throws IOException {
        return new String(bytes(rows), StandardCharsets.UTF_8);
    }

    private byte[] bytes(SheetRow... rows) throws IOException {
        RowReader reader = new RowReader(
                words,
                ColumnMapping.guess(HEADINGS, words),
                HEADINGS,
                form -> List.of(),
                LocalDate.of(2026, 11, 21),
                true);
        List<PreviewRow> read = List.of(rows).stream()
                .map(reader::read)
                .map(reading -> new PreviewRow(
                        reading,
                        "",
                        reading instanceof RowReading.Faulty ? PreviewRow.State.FAULTY : PreviewRow.State.READY,
                        0))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        problems.write(ImportPreview.of(new Sheet("list", HEADINGS, List.of(rows)), read), out);
        return out.toByteArray();
    }

    private static SheetRow row(String name, String birthDate, String note) {
        return new SheetRow(
                2,
                List.of(name, birthDate, "07700 900563", "Debt", note).stream()
                        .map(SheetCell::text)
                        .toList());
    }
}
